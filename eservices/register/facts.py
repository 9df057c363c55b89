"""From the event log to the due date: events become facts, the ledger is derived, its result kept on the case."""

from datetime import date, datetime

from django.utils import timezone
from django.utils.dateparse import parse_datetime

from . import calendars
from .choices import Clock, EventKind, Status
from .deadlines import ClockState, Fact, FactKind, Ledger, ledger
from .models import Case, Event, ServiceVersion

# Which event bears on the clock. Asking the citizen a question does not: only a deficiency pauses it.
_FACTS = {
    EventKind.ANSWERED: FactKind.ANSWERED,
    EventKind.FORWARDED: FactKind.FORWARDED,
    EventKind.CLOSED: FactKind.CLOSED,
    EventKind.ANNULLED: FactKind.CLOSED,
}


def fact_of(event: Event) -> Fact | None:
    """The fact an event states about the clock, if any."""
    if event.kind == EventKind.REGISTERED:
        received = parse_datetime(event.data["received_at"])
        return Fact(FactKind.RECEIVED, received or event.at)
    kind = _FACTS.get(EventKind(event.kind))
    return Fact(kind, event.at) if kind else None


def derive(case: Case) -> Ledger:
    """The ledger of a case out of its events, never out of what was stored before."""
    facts = [fact for fact in map(fact_of, case.events.order_by("seq")) if fact]
    return ledger(case.version.parsed_terms(), facts, calendars.load(case.version.jurisdiction))


def foresee(version: ServiceVersion, received_at: datetime) -> Ledger:
    """The ledger a submission received at this moment would get; for service pages and the last step of the form."""
    facts = [Fact(FactKind.RECEIVED, received_at)]
    return ledger(version.parsed_terms(), facts, calendars.load(version.jurisdiction))


def keep(case: Case) -> None:
    """Recompute the due date and the clock on the case; the caller saves it. What was late stays late."""
    found = derive(case)
    case.ledger, case.due_on, case.answered_late = found.to_dict(), found.due_date, found.late
    case.clock = clock_of(case)


def clock_of(case: Case, today: date | None = None) -> Clock:
    """Stopped, paused, overdue, extended or running, as of a day (today by default)."""
    if case.status in (Status.CLOSED, Status.ANNULLED):
        return Clock.STOPPED
    state = case.ledger.get("state")
    if state == ClockState.PAUSED:
        return Clock.PAUSED
    if case.due_on < (today or timezone.localdate()):
        return Clock.OVERDUE
    return Clock.EXTENDED if state == ClockState.EXTENDED else Clock.RUNNING
