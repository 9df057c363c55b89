"""What is missing in a case that was sent back: the list, the last day, what follows, and what sending it brings."""

from dataclasses import dataclass
from datetime import date

from django.utils import timezone
from django.utils.translation import ngettext

from eservices.register import completion, facts
from eservices.register.choices import Clock, EventKind
from eservices.register.models import Case

from .explaining import consequence, last_words


@dataclass(frozen=True)
class Missing:
    """`if_sent_today` is our due date if it came today, where the clock stands still."""

    items: list[str]
    until: date
    left: str
    is_over: bool
    consequence: str
    if_sent_today: date | None


def missing_in(case: Case) -> Missing | None:
    """None while nothing is awaited."""
    if not case.waits_for_applicant or case.awaited_until is None:
        return None
    days = (case.awaited_until - timezone.localdate()).days
    return Missing(
        items=[
            line.strip() for line in last_words(case, EventKind.SENT_BACK).get("text", "").splitlines() if line.strip()
        ],
        until=case.awaited_until,
        left=ngettext("%(days)d day left", "%(days)d days left", days) % {"days": days} if days > 0 else "",
        is_over=completion.is_over(case),
        consequence=consequence(case),
        if_sent_today=_if_sent_today(case),
    )


def _if_sent_today(case: Case) -> date | None:
    if case.clock != Clock.PAUSED:
        return None
    return facts.derive(case, facts.completed(timezone.now())).due_date
