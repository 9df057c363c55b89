"""What the tests of the clock's steps share: services with a whole procedure, and cases at a given point of it."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import time_machine

from backstage.models import OutgoingMail
from eservices.register import history, steps
from eservices.register.submission import Letter
from tests.factories.cases import make_case, make_service

ZONE = ZoneInfo("Asia/Tbilisi")
RECEIVED = datetime(2026, 11, 20, 10, tzinfo=ZONE)  # a Friday; one month later is Monday, 21 December
SENT_BACK = datetime(2026, 11, 24, 10, tzinfo=ZONE)
LIST = Letter("Signature\nPlan of the flat")
UNTIL = date(2026, 12, 1)  # a Tuesday
DAYS = "calendar_days"
MONTH: dict[str, Any] = {
    "n": 1,
    "unit": "months",
    "check": {"n": 3, "unit": DAYS},
    "deficiency_min": {"n": 5, "unit": DAYS},
    "deficiency_extra": {"n": 15, "unit": DAYS},
    "extension": {"mode": "total", "n": 3, "unit": "months"},
}
INFORMATION: dict[str, Any] = {  # Ukraine: 2939-VI Art. 20
    "n": 5,
    "unit": "working_days",
    "extension": {
        "mode": "total",
        "n": 20,
        "unit": "working_days",
        "notify_within": {"n": 5, "unit": "working_days"},
    },
}
URGENT: dict[str, Any] = {"n": 48, "unit": "hours"}


def day(month: int, number: int, hour: int = 10, year: int = 2026) -> datetime:
    """A moment in the town's time zone."""
    return datetime(year, month, number, hour, tzinfo=ZONE)


def travel(moment: datetime = RECEIVED) -> AbstractContextManager[Any]:
    """The clock stands at this moment; `move_to` of what it yields goes on."""
    return time_machine.travel(moment, tick=False)


def make_clock_case(*, terms: dict | None = None, rules: dict | None = None, **fields: Any) -> Any:
    """A case received now, of a service with these terms and rules; in English, so that words can be read."""
    make_service("letter", terms=terms or MONTH, rules=rules or {})
    return make_case(**{"language": "en"} | fields)


def send_back(case: Any, actor: Any, **more: Any) -> Any:
    """Sent back with a list of two things, until Tuesday, 1 December."""
    return steps.send_back(case, **{"actor": actor, "letter": LIST, "until": UNTIL} | more)


def lines(case: Any, read: Callable[..., Any] = history.for_citizen) -> str:
    """The history of the case as this reader is told it, a line an event."""
    return "\n".join(f"{line.title}: {line.detail}" for line in read(case))


def mails_of(case: Any) -> list[OutgoingMail]:
    return list(OutgoingMail.objects.filter(reference=f"case:{case.pk}").order_by("id"))


def last_mail(case: Any) -> str:
    """Subject and text of the newest letter about the case."""
    mail = mails_of(case)[-1]
    return f"{mail.subject}\n{mail.parts['body']}"
