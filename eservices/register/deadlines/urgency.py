"""How urgent a due date is at a given moment: colour and days left, as data for words and lists."""

from dataclasses import dataclass
from datetime import date, datetime

from .calendar import Calendar
from .terms import Terms


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
    raise NotImplementedError
