"""A change of the calendar and a person's step at the same moment: each waits for the other, and nothing is lost."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from threading import Event, Thread

import pytest
from django.db import connections, transaction

from backstage import queue
from eservices.register import calendar_changes, chain, recomputing, steps
from eservices.register.models import Case
from eservices.register.steps.change import lock
from tests.factories.cases import make_case, make_service, make_staff

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.both_databases]
FRIDAY = datetime(2026, 11, 20, 8, tzinfo=UTC)
WEDNESDAY = date(2026, 11, 25)
EXTRA = {"kind": "extra_off", "names": {"en": "Extra day off"}, "source": ""}
NEXT_WEEK = date(2026, 12, 1)
EXTENDABLE = {"n": 1, "unit": "working_days", "extension": {"mode": "added", "n": 5, "unit": "working_days"}}
PATIENCE = 20  # seconds


def in_thread(work: Callable[[], object]) -> Thread:
    """Started, on a connection of its own."""

    def run() -> None:
        try:
            work()
        finally:
            connections.close_all()

    thread = Thread(target=run)
    thread.start()
    return thread


@contextmanager
def in_hand(first: Callable[[], object], second: Callable[[], object] = lambda: None) -> Iterator[None]:
    """A transaction of somebody else that has done the first thing, and does the second when the block ends."""
    holding, release = Event(), Event()

    def work() -> None:
        with transaction.atomic():
            first()
            holding.set()
            release.wait(PATIENCE)
            second()

    thread = in_thread(work)
    assert holding.wait(PATIENCE)
    try:
        yield
    finally:
        release.set()
        thread.join(PATIENCE)


def proposed():
    return recomputing.look(calendar_changes.propose("GE", WEDNESDAY, EXTRA, actor=None))


def test_a_step_in_hand_is_waited_for_and_kept():
    case = make_case("foi", at=FRIDAY)
    officer = make_staff("officer", case.department)
    change = calendar_changes.confirm(proposed(), actor=None)

    def note() -> None:
        steps.note(Case(pk=case.pk), actor=officer, text="შიდა ჩანაწერი")

    with in_hand(lambda: lock(case), note):
        worker = in_thread(lambda: recomputing.go_on(change.pk))
        worker.join(0.3)
        assert worker.is_alive()
    worker.join(PATIENCE)
    case.refresh_from_db()
    assert [event.kind for event in case.events.all()] == ["registered", "routed", "noted", "recomputed"]
    assert case.due_on == date(2026, 12, 8)
    assert list(chain.broken_links(case)) == []


def test_an_extension_in_hand_that_moves_a_case_past_the_day_is_not_missed():
    """Counted before the day was off, committed after the change was confirmed: nobody else tells the case."""
    make_service("letter", terms=EXTENDABLE)
    case = make_case("letter", at=FRIDAY)
    head = make_staff("head", case.department)
    change = recomputing.look(calendar_changes.propose("GE", NEXT_WEEK, EXTRA, actor=None))
    assert (case.due_on, change.total) == (date(2026, 11, 24), 0)

    def extend() -> None:
        steps.extend(Case(pk=case.pk), actor=head, reason="საჭიროა დათვალიერება.", at=FRIDAY)

    def carry_out() -> None:
        calendar_changes.confirm(change, actor=None)
        while recomputing.go_on(change.pk):
            pass

    with in_hand(extend):
        worker = in_thread(carry_out)
        worker.join(0.5)
    worker.join(PATIENCE)
    case.refresh_from_db()
    assert [event.kind for event in case.events.all()][-2:] == ["extended", "recomputed"]
    assert case.events.last().data["from"] == "2026-12-01"
    assert case.due_on == date(2026, 12, 2)


def test_a_registration_in_hand_is_counted_by_the_new_calendar():
    make_service("foi")
    make_case("foi", at=FRIDAY)  # the journal has its counter
    change, made = proposed(), []
    with in_hand(lambda: made.append(make_case("foi", at=FRIDAY))):
        confirming = in_thread(lambda: calendar_changes.confirm(change, actor=None))
        confirming.join(0.3)
        assert confirming.is_alive()
    confirming.join(PATIENCE)
    change.refresh_from_db()
    assert change.total == 2
    queue.drain()
    case = Case.objects.get(pk=made[0].pk)
    assert case.due_on == date(2026, 12, 8)
    assert case.events.last().kind == "recomputed"
