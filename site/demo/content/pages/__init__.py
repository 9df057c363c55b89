"""The standing pages in the order they are made: a parent before its children, and the menu in its order."""

from typing import Any

from .. import acts, news
from . import (
    about,
    answer_date,
    associations,
    budget,
    city_hall,
    contact,
    council,
    infrastructure_plan,
    participation,
    public_information,
    request_information,
    sections,
    service_centres,
    services,
    statements,
)

PAGES: list[dict[str, Any]] = [
    sections.SERVICES,
    answer_date.PAGE,
    news.INDEX,
    sections.CITY_HALL,
    sections.COUNCIL,
    acts.INDEX,
    sections.PUBLIC_INFORMATION,
    associations.PAGE,
    statements.OVERVIEW,
    city_hall.PAGE,
    service_centres.PAGE,
    about.PAGE,
    services.PAGE,
    contact.PAGE,
    council.PAGE,
    participation.PAGE,
    request_information.PAGE,
    public_information.PAGE,
    infrastructure_plan.PAGE,
    budget.PAGE,
    statements.PRIVACY,
    statements.ACCESSIBILITY,
]
