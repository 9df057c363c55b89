"""From the event log to the due date: events become facts, the ledger is derived, its result kept on the case."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, time

from django.utils import timezone
from django.utils.dateparse import parse_datetime

from . import calendars
from .catalogue import Urgent
from .choices import Clock, EventKind, Status
from .deadlines import ClockState, Fact, FactKind, Ledger, Terms, ledger
from .deadlines.step import Point
from .models import Case, Event, ServiceVersion

# Which event bears on the clock. Asking the citizen a question does not: only a deficiency pauses it.
_FACTS = {
    EventKind.COMPLETED: FactKind.RESUMED,
    EventKind.RESUMED: FactKind.RESUMED,
    EventKind.ANSWERED: FactKind.ANSWERED,
    EventKind.FORWARDED: FactKind.FORWARDED,
    EventKind.CLOSED: FactKind.CLOSED,
    EventKind.WITHDRAWN: FactKind.CLOSED,
    EventKind.ANNULLED: FactKind.CLOSED,
    EventKind.REOPENED: FactKind.REOPENED,
}
_PAUSE = {"key": "deficiency"}  # a case is sent back for one thing at a time


def facts_of(event: Event) -> list[Fact]:
    """The facts an event states about the clock, if any."""
    kind, data = EventKind(event.kind), event.data
    if kind == EventKind.RECEIVED:
        return [Fact(FactKind.RECEIVED, _moment(data, event))]
    if kind == EventKind.REGISTERED and "provisional" in data:
        return [Fact(FactKind.REGISTERED, event.at)]  # its receipt is an event of its own
    if kind == EventKind.REGISTERED:
        return [Fact(FactKind.RECEIVED, _moment(data, event)), Fact(FactKind.REGISTERED, event.at)]
    if kind == EventKind.RECEIVED_EDITED:
        return [Fact(FactKind.RECEIVED_EDITED, event.at, {"received_at": data["received_at"]})]
    if kind == EventKind.SENT_BACK:
        return [Fact(FactKind.PAUSED, event.at, _PAUSE)] if data["pauses"] else []
    if kind == EventKind.EXTENDED:
        return [Fact(FactKind.EXTENDED, event.at, {"until": data["until"]} if data.get("until") else {})]
    fact = _FACTS.get(kind)
    return [Fact(fact, event.at, _PAUSE if fact is FactKind.RESUMED else {})] if fact else []


def completed(at: datetime) -> Fact:
    """The fact that what was missing came at a moment: for `derive`, to see what it would bring."""
    return Fact(FactKind.RESUMED, at, _PAUSE)


def _moment(data: dict, event: Event) -> datetime:
    return parse_datetime(data.get("received_at", "")) or event.at


def facts_from(events: Iterable[Event]) -> list[Fact]:
    """The facts of a case's events."""
    return [fact for event in events for fact in facts_of(event)]


def terms_of(case: Case) -> Terms:
    """The terms its version had, or the urgent ones when it was taken as urgent."""
    urgent = case.version.parsed_rules().urgent if case.urgent else None
    return shortened(case.version.parsed_terms(), urgent)


def shortened(terms: Terms, urgent: Urgent | None) -> Terms:
    """These terms with the urgent term in the place of the norm: it knows no extension and no longer limit."""
    if urgent is None:
        return terms
    return replace(terms, n=urgent.n, unit=urgent.unit, extension=None, legal_limit=None)


def derive(case: Case, *more: Fact, terms: Terms | None = None) -> Ledger:
    """The ledger of a case out of its events, never out of what was stored before.

    With `more` facts or other `terms` it is the ledger the case would have: nothing is written.
    """
    facts = [*facts_from(case.events.order_by("seq")), *more]
    return ledger(terms or terms_of(case), facts, calendars.load(case.version.jurisdiction))


def foresee(version: ServiceVersion, received_at: datetime) -> Ledger:
    """The ledger a submission received at this moment would get; for service pages and the last step of the form."""
    facts = [Fact(FactKind.RECEIVED, received_at)]
    return ledger(version.parsed_terms(), facts, calendars.load(version.jurisdiction))


def keep(case: Case) -> None:
    """Recompute the due date and the clock on the case; the caller saves it."""
    take_over(case, derive(case))


def take_over(case: Case, found: Ledger) -> None:
    """Put a ledger on the case. What was answered late stays late, and what was in time stays so: each round is judged
    when it ends, by the calendar and the terms of that moment."""
    case.ledger = found.to_dict()
    take_over_due(case, found)
    case.answered_late = case.answered_late or _ended_late(found)
    case.clock = clock_of(case)


def _ended_late(found: Ledger) -> bool:
    """Whether the last round is over, and ended after its due date."""
    if found.finished is None:
        return False
    return found.finished > end_of(found.due)


def take_over_due(case: Case, found: Ledger) -> None:
    """Put the due date of a ledger on the case: the day for sorting and showing, the moment for what is late."""
    case.due_on, case.due_at = found.due_date, end_of(found.due)


def end_of(point: Point) -> datetime:
    """The last moment that is still in time: of a day its end in the town's time zone, a moment itself."""
    if isinstance(point, datetime):
        return point
    return timezone.make_aware(datetime.combine(point, time.max), timezone.get_default_timezone())


def clock_of(case: Case, at: datetime | None = None) -> Clock:
    """Stopped, paused, overdue, extended or running, as of a moment (now by default)."""
    if case.status in (Status.CLOSED, Status.ANNULLED):
        return Clock.STOPPED
    state = case.ledger.get("state")
    if state == ClockState.PAUSED:
        return Clock.PAUSED
    if case.due_at < (at or timezone.now()):
        return Clock.OVERDUE
    return Clock.EXTENDED if state == ClockState.EXTENDED else Clock.RUNNING
