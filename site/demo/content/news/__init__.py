"""The news; their days are counted back from the day of loading."""

from typing import Any

from . import (
    associations_online,
    bridge_hearing,
    draft_budget,
    foi_report,
    kindergartens,
    school_lighting,
    service_centre,
    storm_drain,
    vacancies,
    water_limits,
)

INDEX = {
    "key": "news",
    "parent": "home",
    "kind": "news",
    "menu": True,
    "ka": {
        "slug": "siakhleebi",
        "title": "სიახლეები",
        "lead": "რა ხდება ალვისხევში: გადაწყვეტილებები, სამუშაოები, განცხადებები.",
    },
    "en": {"slug": "news", "title": "News", "lead": "What happens in Alviskhevi: decisions, works, announcements."},
    "ru": {"slug": "novosti", "title": "Новости", "lead": "Что происходит в Алвисхеви: решения, работы, объявления."},
}

NEWS: list[dict[str, Any]] = [
    service_centre.NEWS,
    storm_drain.NEWS,
    draft_budget.NEWS,
    associations_online.NEWS,
    school_lighting.NEWS,
    water_limits.NEWS,
    vacancies.NEWS,
    foi_report.NEWS,
    bridge_hearing.NEWS,
    kindergartens.NEWS,
]
