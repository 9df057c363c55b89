"""The bar of a due date: how much of the term has run, where the clock stood still, and what to say of it."""

from datetime import date, datetime
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from eservices.register.choices import Clock
from eservices.register.deadlines import Ledger
from eservices.register.deadlines.step import Point, read_point
from eservices.register.models import Case


def clock_of(case: Case, ledger: Ledger) -> dict[str, Any]:
    """Of an open case: start, due, run (percent), pauses (start and width in percent), wording, late, paused."""
    start, today = _day(ledger.start), timezone.localdate()
    whole = max((max(case.due_on, today) - start).days, 1)

    def place(day: date) -> float:
        return min(100, max(0, 100 * (day - start).days / whole))

    pauses = [(place(began), place(ended)) for began, ended in _pauses(ledger, today)]
    return {
        "start": start,
        "due": case.due_on,
        "run": place(today),
        "pauses": [{"start": began, "width": ended - began} for began, ended in pauses if ended > began],
        "wording": _wording(case, today),
        "late": case.is_overdue,
        "paused": case.clock == Clock.PAUSED,
    }


def _wording(case: Case, today: date) -> str:
    if case.clock == Clock.PAUSED:
        return _("The clock stands still")
    left = (case.due_on - today).days
    words = ngettext("%(days)d day left", "%(days)d days left", left) if left > 0 else _("Due today")
    if case.is_overdue:
        words = ngettext("%(days)d day late", "%(days)d days late", -left) if left < 0 else _("Late")
    return words % {"days": abs(left)}


def _pauses(ledger: Ledger, today: date) -> list[tuple[date, date]]:
    """From which day to which the clock stood still; the last one perhaps until today."""
    found = []
    for step in ledger.steps:
        if step.code in ("paused", "paused_open"):
            ended = step.params.get("to")
            found.append((_day(read_point(step.params["from"])), _day(read_point(ended)) if ended else today))
    return found


def _day(point: Point) -> date:
    return point.date() if isinstance(point, datetime) else point
