"""A changed working calendar moves the due dates of open cases: shown first, done in batches, told on every case."""

from datetime import UTC, date, datetime, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from backstage import queue
from backstage.models import Job
from eservices.register import calendar_changes, calendars, chain, history, recomputing, steps
from eservices.register.calendar_changes import State
from eservices.register.models import CalendarChange, CalendarDay, Case
from eservices.register.submission import Letter
from tests.factories.cases import make_case, make_service, make_staff

pytestmark = [pytest.mark.django_db, pytest.mark.both_databases]
FRIDAY = datetime(2026, 11, 20, 8, tzinfo=UTC)
WEDNESDAY = date(2026, 11, 25)
EXTRA = {"kind": "extra_off", "names": {"en": "Extra day off"}, "source": "N 1"}


@pytest.fixture
def request_for_information():
    case = make_case("foi", at=FRIDAY)
    Job.objects.all().delete()
    return case


def proposed(day=WEDNESDAY, after=EXTRA) -> CalendarChange:
    return recomputing.look(calendar_changes.propose("GE", day, after, actor=None))


def day_off(day=WEDNESDAY, after=EXTRA) -> CalendarChange:
    """Propose, look, confirm, and let the worker carry it out."""
    change = calendar_changes.confirm(proposed(day, after), actor=None)
    queue.drain()
    change.refresh_from_db()
    return change


class TestPreview:
    def test_says_what_moves_and_writes_nothing_else(self, request_for_information):
        case = request_for_information
        change = proposed()
        assert change.state == State.SHOWN
        assert (change.number, change.total, change.done, change.moved) == (None, 1, 1, 1)
        days = {"from": case.due_on.isoformat(), "to": (case.due_on + timedelta(days=1)).isoformat()}
        assert change.sample == [{"case": case.pk, "number": case.number, **days}]
        assert not CalendarDay.objects.filter(day=WEDNESDAY).exists()
        assert Case.objects.get(pk=case.pk).due_on == case.due_on
        assert not case.events.filter(kind="recomputed").exists()

    def test_many_cases_are_left_to_the_worker(self, request_for_information, monkeypatch):
        monkeypatch.setattr(recomputing, "AT_ONCE", 0)
        change = proposed()
        assert (change.state, change.done) == (State.LOOKING, 0)
        queue.drain()
        change.refresh_from_db()
        assert (change.state, change.moved) == (State.SHOWN, 1)

    def test_looks_only_at_cases_the_day_can_bear_on(self, request_for_information):
        due = request_for_information.due_on
        assert proposed(date(2026, 11, 19)).total == 0
        assert proposed(date(2026, 11, 20)).total == 1
        assert proposed(due).total == 1
        assert proposed(due + timedelta(days=1)).total == 0

    def test_a_day_between_the_services_date_and_the_laws_counts_too(self):
        make_service("foi", terms={"n": 10, "unit": "working_days", "legal_limit": {"n": 1, "unit": "months"}})
        case = make_case("foi", at=FRIDAY)
        assert case.get_ledger().limit == date(2026, 12, 21)
        change = proposed(date(2026, 12, 21))
        assert (change.total, change.moved) == (1, 0)
        day_off(date(2026, 12, 21))
        case.refresh_from_db()
        assert case.get_ledger().limit == date(2026, 12, 22)
        assert not case.events.filter(kind="recomputed").exists()

    def test_forgotten_previews_go(self):
        old = proposed()
        CalendarChange.objects.filter(pk=old.pk).update(created_at=old.created_at - timedelta(days=2))
        proposed()
        assert not CalendarChange.objects.filter(pk=old.pk).exists()


class TestConfirmed:
    def test_open_case_moves_with_an_event_the_citizen_sees(self, request_for_information):
        case = request_for_information
        before, revision = case.due_on, case.revision
        change = day_off()
        case.refresh_from_db()
        assert case.due_on == before + timedelta(days=1)
        assert case.revision == revision + 1
        days = {"from": before.isoformat(), "to": case.due_on.isoformat()}
        assert case.events.last().data == {**days, "calendar": change.number}
        assert "recomputed" in [line.kind for line in history.for_citizen(case)]
        assert (change.state, change.moved, change.sample[0]["number"]) == (State.DONE, 1, case.number)
        assert list(chain.broken_links(case)) == []

    def test_taken_back_it_moves_back(self, request_for_information):
        case = request_for_information
        first, second = day_off(), day_off(after={})
        assert second.number == first.number + 1
        assert second.before == EXTRA
        assert Case.objects.get(pk=case.pk).due_on == case.due_on
        assert case.events.filter(kind="recomputed").count() == 2

    def test_day_that_bears_on_nothing_writes_nothing(self, request_for_information):
        day_off(date(2026, 11, 19))
        assert request_for_information.events.last().kind == "routed"

    def test_confirmed_twice_it_is_done_once(self, request_for_information):
        change = day_off()
        assert calendar_changes.confirm(change, actor=None).number == change.number
        queue.drain()
        assert request_for_information.events.filter(kind="recomputed").count() == 1

    def test_a_day_changed_meanwhile_is_refused(self, request_for_information):
        change = proposed()
        CalendarDay.objects.create(jurisdiction="GE", day=WEDNESDAY, kind="holiday", names={"en": "Another"})
        with pytest.raises(calendar_changes.Outdated):
            calendar_changes.confirm(change, actor=None)
        assert CalendarDay.objects.get(day=WEDNESDAY).kind == "holiday"

    def test_a_preview_thrown_away_meanwhile_is_refused(self, request_for_information):
        change = proposed()
        CalendarChange.objects.filter(pk=change.pk).update(created_at=change.created_at - timedelta(days=2))
        proposed(date(2026, 11, 26))
        with pytest.raises(calendar_changes.Outdated):
            calendar_changes.confirm(change, actor=None)
        assert not CalendarDay.objects.filter(day=WEDNESDAY).exists()

    def test_closed_case_keeps_its_date(self):
        case = make_case("foi", at=FRIDAY, answered=True)
        day_off()
        due = case.due_on
        case.refresh_from_db()
        assert case.due_on == due

    def test_a_note_on_a_closed_case_does_not_count_it_anew(self, request_for_information):
        case = request_for_information
        officer = make_staff(department=case.department)
        steps.close(case, actor=officer, result="withdrawn", reason="Not needed.", at=FRIDAY + timedelta(days=17))
        case.refresh_from_db()
        due, counted = case.due_on, case.ledger
        day_off()
        steps.note(case, actor=make_staff("clerk"), text="Filed.")
        case.refresh_from_db()
        assert (case.due_on, case.ledger, case.answered_late) == (due, counted, False)

    def test_answered_in_time_once_stays_in_time(self, request_for_information):
        day_off()
        case = request_for_information
        officer = make_staff(department=case.department)
        case.refresh_from_db()
        last = datetime.combine(case.due_on, FRIDAY.timetz())
        steps.answer(case, actor=officer, letter=Letter("Here it is."), result="answered", at=last)
        day_off(after={})
        steps.reopen(case, letter=Letter("Where?"), at=last + timedelta(hours=1))
        case.refresh_from_db()
        assert case.get_ledger().late
        assert not case.answered_late

    def test_answered_late_once_stays_late(self, request_for_information):
        case = request_for_information
        late = datetime(2026, 12, 8, 8, tzinfo=UTC)
        Case.objects.filter(pk=case.pk).update(answered_late=True)
        chain.append(case, "answered", at=late, public=True, data={"result": "answered"})
        chain.append(case, "reopened", at=late + timedelta(hours=1), public=True)
        Case.objects.filter(pk=case.pk).update(event_count=case.event_count, chain_head=case.chain_head)
        day_off()  # by which the first answer would have come in time
        case.refresh_from_db()
        assert not case.get_ledger().late
        assert case.answered_late

    def test_many_days_at_once_are_one_version(self, request_for_information):
        case = request_for_information
        CalendarDay.objects.create(jurisdiction="GE", day=WEDNESDAY, kind="extra_off", names={})
        change = calendars.changed("GE")
        queue.drain()
        assert Case.objects.get(pk=case.pk).due_on > case.due_on
        assert case.events.last().data["calendar"] == change.number


class TestMeanwhile:
    """Between the confirmation and the worker's batch, and when the worker is stopped."""

    def test_a_step_is_not_lost_and_the_move_is_told_once(self, request_for_information):
        case = request_for_information
        before = case.due_on
        change = calendar_changes.confirm(proposed(), actor=None)
        steps.note(case, actor=make_staff("officer", case.department), text="შიდა ჩანაწერი")
        assert case.due_on > before  # the step counts by the calendar of its day already
        queue.drain()
        case.refresh_from_db()
        assert [event.kind for event in case.events.all()][-2:] == ["noted", "recomputed"]
        assert case.events.last().data["from"] == before.isoformat()
        assert list(chain.broken_links(case)) == []
        change.refresh_from_db()
        assert change.moved == 1

    def test_stopped_and_taken_up_again_it_goes_on_where_it_was(self, monkeypatch):
        monkeypatch.setattr(recomputing, "BATCH", 2)
        cases = [make_case("foi", at=FRIDAY) for _number in range(5)]
        change = calendar_changes.confirm(proposed(), actor=None)
        assert recomputing.go_on(change.pk)
        _stop_in_the_middle(monkeypatch, change)
        change.refresh_from_db()
        assert (change.done, change.moved, change.reached) == (2, 2, cases[1].pk)
        while recomputing.go_on(change.pk):
            pass
        change.refresh_from_db()
        assert (change.state, change.total, change.done, change.moved) == (State.DONE, 5, 5, 5)
        for case in cases:
            case.refresh_from_db()
            assert case.events.filter(kind="recomputed").count() == 1
            assert list(chain.broken_links(case)) == []

    def test_two_changes_in_a_row_move_a_case_once(self, request_for_information):
        case = request_for_information
        before = case.due_on
        first, second = proposed(), proposed(date(2026, 11, 26))
        calendar_changes.confirm(first, actor=None)
        calendar_changes.confirm(second, actor=None)
        queue.drain()
        case.refresh_from_db()
        second.refresh_from_db()
        assert case.due_on == before + timedelta(days=2)
        told = [event.data for event in case.events.filter(kind="recomputed")]
        assert told == [{"from": before.isoformat(), "to": case.due_on.isoformat(), "calendar": second.number}]

    def test_a_long_change_lets_other_work_have_its_turn(self, monkeypatch):
        from eservices.register import jobs

        monkeypatch.setattr(recomputing, "BATCH", 1)
        monkeypatch.setattr(jobs, "BATCHES", 2)
        for _number in range(3):
            make_case("foi", at=FRIDAY)
        Job.objects.all().delete()
        change = calendar_changes.confirm(proposed(), actor=None)
        assert queue.drain(limit=1) == 1
        change.refresh_from_db()
        assert (change.state, change.done) == (State.RUNNING, 2)
        queue.drain()
        change.refresh_from_db()
        assert (change.state, change.done) == (State.DONE, 3)


def _stop_in_the_middle(monkeypatch, change) -> None:
    """The worker is stopped after the cases were written and before the batch is committed."""

    class Killed(Exception):
        pass

    def stop(*_arguments):
        raise Killed

    with monkeypatch.context() as patched:
        patched.setattr(CalendarChange, "save", stop)
        with pytest.raises(Killed):
            recomputing.go_on(change.pk)


def test_as_many_queries_for_a_batch_as_for_a_case():
    make_case("foi", at=FRIDAY)
    counts = []
    for more in (0, 20):
        for _number in range(more):
            make_case("foi", at=FRIDAY)
        change = calendar_changes.confirm(proposed(WEDNESDAY + timedelta(days=len(counts))), actor=None)
        with CaptureQueriesContext(connection) as queries:
            recomputing.go_on(change.pk)
        counts.append(len([q for q in queries if "SAVEPOINT" not in q["sql"]]))
    assert counts[0] == counts[1] <= 9, counts  # of them two read the cases, two write events, one the cases


class TestFill:
    def test_day_entered_by_hand_does_not_keep_the_year_out(self):
        CalendarDay.objects.create(jurisdiction="GE", day=date(2031, 5, 5), kind="extra_off")
        assert calendars.fill("GE", range(2031, 2032)) > 10
        assert calendars.fill("GE", range(2031, 2032)) == 0

    def test_the_first_fill_is_a_version(self, settings):
        settings.MERIA_COUNTRY = "AM"
        assert calendars.fill_ahead()
        change = CalendarChange.objects.get(jurisdiction="AM")
        assert (change.number, change.day) == (1, None)
        assert calendars.fill_ahead() == 0
        assert CalendarChange.objects.filter(jurisdiction="AM").count() == 1
