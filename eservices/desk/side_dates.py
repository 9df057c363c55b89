"""The side dates of a case: by when to acknowledge, check, forward, tell of an extension, and explain a refusal."""

from dataclasses import dataclass
from datetime import date, datetime

from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from eservices.register import calendars, facts
from eservices.register.appeals import explained_until
from eservices.register.choices import EventKind
from eservices.register.deadlines import Calendar, milestones
from eservices.register.models import Case

LABELS: dict[str, str | Promise] = {
    "acknowledge": _("Confirm receipt by"),
    "check": _("Check completeness by"),
    "forward": _("Forward, if not ours, by"),
    "notify_extension": _("Tell of an extension by"),
    "explain": _("Explain the refusal in writing by"),
}
# What shows that a side duty is done. Receipt is confirmed by the letter of registration.
DONE_BY: dict[str, set[str]] = {
    "acknowledge": {EventKind.REGISTERED, EventKind.RECEIVED},
    "check": {EventKind.CHECKED, EventKind.SENT_BACK},
    "forward": set(),
    "notify_extension": {EventKind.EXTENDED},
    "explain": set(),
}


@dataclass(frozen=True)
class SideDate:
    """`state` is done, to_come, today or past."""

    code: str
    label: str | Promise
    day: date
    state: str


def side_dates(case: Case, calendar: Calendar, happened: set[str]) -> list[SideDate]:
    """Those the service sets; `happened` are the kinds of its events. No query for an open case.

    A closed one has only that of the written explanation, when it was refused.
    """
    if not case.is_open:
        until = explained_until(case)
        return [SideDate("explain", LABELS["explain"], until, _state("explain", until, happened))] if until else []
    found = milestones(facts.terms_of(case), case.get_ledger(), calendar)
    return [
        SideDate(code, LABELS[code], day := _day(point), _state(code, day, happened)) for code, point in found.items()
    ]


def forward_by(case: Case) -> date | None:
    """Until when a case of another body is to be forwarded; None where the service sets no term."""
    calendar = calendars.load(case.version.jurisdiction)
    point = milestones(facts.terms_of(case), case.get_ledger(), calendar).get("forward")
    return _day(point) if point else None


def _state(code: str, day: date, happened: set[str]) -> str:
    if DONE_BY[code] & happened:
        return "done"
    today = timezone.localdate()
    return "to_come" if day > today else "today" if day == today else "past"


def _day(point: date | datetime) -> date:
    return timezone.localtime(point).date() if isinstance(point, datetime) else point
