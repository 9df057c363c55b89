"""The bar of the due date: how much of the term has run, with both clocks on it."""

from dataclasses import dataclass
from datetime import date, datetime

from django.utils import timezone

from eservices.register.deadlines import Ledger


@dataclass(frozen=True)
class Bar:
    """How far the term has run; all positions are percent of the way from start to the later end."""

    start: date
    due: date
    limit: date
    run: float
    due_at: float
    two_clocks: bool


def bar(ledger: Ledger, now: datetime) -> Bar:
    """The bar as of a moment, or as of the end when the case is over."""
    start, due, limit = _day(ledger.start), ledger.due_date, ledger.limit_date
    today = timezone.localtime(ledger.finished or now).date()
    end = max(due, limit)
    whole = max((end - start).days, 1)
    run = min(max((today - start).days, 0) / whole, 1) * 100
    return Bar(start, due, limit, round(run, 1), round((due - start).days / whole * 100, 1), limit != due)


def _day(point: date | datetime) -> date:
    return point.date() if isinstance(point, datetime) else point
