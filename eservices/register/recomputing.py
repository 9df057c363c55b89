"""Derives due dates of open cases anew, batch by batch: to show what a change of the calendar moves, or to do it."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import connection, transaction
from django.utils import timezone

from . import calendars, chain, facts
from .calendar_changes import State, go_on_later, may_be_touched_by, newest_version, touched_by, touches
from .choices import EventKind
from .deadlines import Calendar, Ledger, Terms, ledger
from .models import CalendarChange, Case, Event, EventText

BATCH = 500  # cases in one transaction: a step on one of them waits that long
AT_ONCE = 2_000  # so many a request looks at itself; more are left to the worker
SAMPLE = 50  # the first cases that move are kept by number and dates
_FIELDS = ("ledger", "due_on", "due_at", "answered_late", "clock", "chain_head", "event_count", "revision")
_UNUSED = ("text", "answers", "search_text", "version__texts", "version__questions")


@dataclass(frozen=True)
class Found:
    """A case as a calendar has it: the day its date lies on without the change, and its ledger with it."""

    case: Case
    before: date
    ledger: Ledger

    @property
    def moves(self) -> bool:
        return self.ledger.due_date != self.before

    def as_sample(self) -> dict[str, Any]:
        days = {"from": self.before.isoformat(), "to": self.ledger.due_date.isoformat()}
        return {"case": self.case.pk, "number": self.case.number, **days}


def look(change: CalendarChange) -> CalendarChange:
    """Find out what a proposed change would move: at once where few cases can be touched, else in the background."""
    change.total = touched_by(change).count()
    change.save(update_fields=["total"])
    if change.total > AT_ONCE:
        go_on_later(change)
    else:
        while go_on(change.pk):
            pass
    change.refresh_from_db()
    return change


def go_on(pk: int) -> bool:
    """One batch more of a preview or of the change itself; whether there may be more to do.

    The batch and how far it has come are one commit: stopped at any moment and taken up again, it goes on there.
    """
    with transaction.atomic():
        change = CalendarChange.objects.select_for_update().filter(pk=pk).first()
        if not change or change.state not in (State.LOOKING, State.RUNNING):
            return False
        cases = _next(change)
        if cases:
            touched = [case for case in cases if touches(change, case)]
            moved = _do(change, touched)
            change.reached = cases[-1].pk
            change.done += len(touched)
            change.moved += len(moved)
            change.sample += [found.as_sample() for found in moved[: SAMPLE - len(change.sample)]]
        else:
            change.state = State.SHOWN if change.state == State.LOOKING else State.DONE
            change.reached, change.total, change.finished_at = 0, change.done, timezone.now()
        change.save()
    return bool(cases)


def _next(change: CalendarChange) -> list[Case]:
    """The next cases, locked where they will be written: a step taken at this moment is waited for, and not lost.

    Then it is every open case's turn: an extension in hand counted with the old calendar, and before it is committed
    nobody sees that it moves a case past the changed day.
    """
    if change.state == State.RUNNING:
        cases = may_be_touched_by(change).select_for_update(of=("self",))
    else:
        cases = touched_by(change)
    following = cases.filter(pk__gt=change.reached).order_by("pk")
    return list(following.select_related("version").defer(*_UNUSED)[:BATCH])


def _do(change: CalendarChange, cases: list[Case]) -> list[Found]:
    """Derive the batch, write it if the change was confirmed, and return what moves."""
    now = calendars.load(change.jurisdiction)
    told = _events_of(cases)
    if change.state == State.LOOKING:
        proposed = calendars.with_day(now, change.day, change.after)
        return [found for found in _derive(cases, told, proposed) if found.moves]
    found = _derive(cases, told, now, _changed_since(change, now, told))
    _write(change, found)
    return [each for each in found if each.moves]


def _events_of(cases: list[Case]) -> dict[int, list[Event]]:
    """What happened to each case, in order; one query, nothing but what counting needs."""
    found: dict[int, list[Event]] = defaultdict(list)
    events = Event.objects.filter(case__in=cases).order_by("case", "seq")
    for event in events.only("case_id", "kind", "at", "data", "recorded_at"):
        found[event.case_id].append(event)
    return found


def _derive(
    cases: list[Case], told: dict[int, list[Event]], calendar: Calendar, before: dict[int, Calendar] | None = None
) -> list[Found]:
    """The ledger of each case by a calendar; `before` has the old one for cases whose kept date is not theirs."""
    found, terms = [], _TermsReader()
    for case in cases:
        known = facts.facts_from(told[case.pk])
        old = (before or {}).get(case.pk)
        was = ledger(terms.read(case), known, old).due_date if old else case.due_on
        found.append(Found(case, was, ledger(terms.read(case), known, calendar)))
    return found


def _changed_since(change: CalendarChange, now: Calendar, told: dict[int, list[Event]]) -> dict[int, Calendar]:
    """Cases on which a step was taken meanwhile have their new date, but nobody has said yet that it moved."""
    if change.day is None:
        return {}
    before = calendars.with_day(now, change.day, change.before)
    return {
        pk: before
        for pk, events in told.items()
        if events[-1].recorded_at >= change.created_at and not _was_told(change, events)
    }


def _was_told(change: CalendarChange, events: list[Event]) -> bool:
    told = [event.data.get("calendar", 0) for event in events if event.kind == EventKind.RECOMPUTED]
    return max(told, default=0) >= (change.number or 0)


def _write(change: CalendarChange, found: list[Found]) -> None:
    """Keep the new ledgers; a date that moved is an event of the case, with the calendar's version of this moment."""
    moment, version = timezone.now(), newest_version(change.jurisdiction)
    changed: list[Case] = []
    written: list[tuple[Event, EventText]] = []
    for each in found:
        kept = each.case.ledger
        facts.take_over(each.case, each.ledger)
        if each.moves:
            data = {"from": each.before.isoformat(), "to": each.ledger.due_date.isoformat(), "calendar": version}
            written.append(chain.link(each.case, EventKind.RECOMPUTED, at=moment, public=True, data=data))
            each.case.revision += 1
        if each.moves or each.case.ledger != kept:
            changed.append(each.case)
    chain.save_all(written)
    _save_all(changed)


def _save_all(cases: list[Case]) -> None:
    """One statement prepared once: for `bulk_update` the building of its expressions takes longer than all the rest."""
    fields = [field for field in Case._meta.concrete_fields if field.name in _FIELDS]
    columns = ", ".join(f"{connection.ops.quote_name(str(field.column))} = %s" for field in fields)
    values = [[field.get_db_prep_save(getattr(case, field.attname), connection) for field in fields] for case in cases]
    with connection.cursor() as cursor:
        sql = f"UPDATE {Case._meta.db_table} SET {columns} WHERE id = %s"  # noqa: S608 - our own names
        cursor.executemany(sql, [[*row, case.pk] for row, case in zip(values, cases, strict=True)])


class _TermsReader:
    """The terms of cases, read once for each version and urgency."""

    def __init__(self) -> None:
        self.known: dict[tuple[int, bool], Terms] = {}

    def read(self, case: Case) -> Terms:
        key = case.version_id, case.urgent
        if key not in self.known:
            self.known[key] = facts.terms_of(case)
        return self.known[key]
