"""How urgent a due date is at a given moment: colour and days left, as data for words and lists."""

from dataclasses import dataclass
from datetime import date, datetime

from .calendar import Calendar
from .counting import working_days_between
from .terms import Terms, Unit


@dataclass(frozen=True, slots=True)
class Urgency:
    """`colour` is green, amber, red or none; `code` is left, today, overdue, paused, done or done_late.

    `working_days` and `calendar_days` are days left until the due date, today not counted; negative when overdue.
    """

    colour: str
    code: str
    working_days: int
    calendar_days: int


def urgency(
    due: date | datetime,
    now: datetime,
    calendar: Calendar,
    terms: Terms,
    *,
    since: date | datetime | None = None,
    paused: bool = False,
    over: bool = False,
    late: bool = False,
) -> Urgency:
    """Say how urgent a due date is now (domain 1.5 rule 7).

    Amber from 2 working days or 20 % of the term; `since` is the start of the count (a ledger's `start`), so that
    the fifth is one of the real length, extensions included.
    """
    if over:
        return Urgency("none", "done_late" if late else "done", 0, 0)
    today = calendar.local(now).date()
    end = due.date() if isinstance(due, datetime) else due
    left = working_days_between(today, end, calendar), (end - today).days
    if paused:
        return Urgency("green", "paused", *left)
    if (now > due) if isinstance(due, datetime) else (today > end):
        return Urgency("red", "overdue", *left)
    amber = left[0] <= _AMBER_DAYS or _share_left(due, now, calendar, terms, since) <= _AMBER_SHARE
    return Urgency("amber" if amber else "green", "left" if end > today else "today", *left)


def _share_left(
    due: date | datetime, now: datetime, calendar: Calendar, terms: Terms, since: date | datetime | None
) -> float:
    """Return what part of the term is left, in its own counting days."""
    if isinstance(due, datetime):
        whole = (due - since).total_seconds() if isinstance(since, datetime) else terms.n * 3600
        return (due - now).total_seconds() / whole
    today = calendar.local(now).date()
    whole = _days(since, due, calendar, terms) if since else _usual_length(terms)
    return _days(min(today, due), due, calendar, terms) / max(whole, 1)


def _days(after: date, until: date, calendar: Calendar, terms: Terms) -> int:
    if terms.unit is Unit.WORKING_DAYS:
        return working_days_between(after, until, calendar)
    return (until - after).days


def _usual_length(terms: Terms) -> int:
    return terms.n * 30 if terms.unit is Unit.MONTHS else terms.n


_AMBER_DAYS = 2
_AMBER_SHARE = 0.2
