"""A changed working calendar moves the due dates of open cases, and every case says so."""

from datetime import UTC, date, datetime

import pytest

from backstage import queue
from backstage.models import Job
from eservices.register import calendars, history
from eservices.register.models import CalendarDay
from tests.factories.cases import make_case

pytestmark = [pytest.mark.django_db, pytest.mark.both_databases]
FRIDAY = datetime(2026, 11, 20, 8, tzinfo=UTC)


@pytest.fixture
def request_for_information():
    case = make_case("foi", at=FRIDAY)
    Job.objects.all().delete()
    return case


def day_off(day):
    CalendarDay.objects.create(jurisdiction="GE", day=day, kind="extra_off", names={"en": "Extra day off"})
    calendars.changed("GE")
    queue.drain()


class TestChanged:
    def test_open_case_moves_with_an_event_the_citizen_sees(self, request_for_information):
        case = request_for_information
        before = case.due_on
        day_off(date(2026, 11, 25))
        case.refresh_from_db()
        assert case.due_on > before
        assert case.events.last().data == {"from": before.isoformat(), "to": case.due_on.isoformat()}
        assert "recomputed" in [line.kind for line in history.for_citizen(case)]

    def test_day_that_bears_on_nothing_writes_nothing(self, request_for_information):
        day_off(date(2026, 11, 19))
        assert request_for_information.events.last().kind == "routed"

    def test_running_twice_writes_once(self, request_for_information):
        day_off(date(2026, 11, 25))
        calendars.changed("GE")
        queue.drain()
        assert request_for_information.events.filter(kind="recomputed").count() == 1

    def test_closed_case_keeps_its_date(self):
        case = make_case("foi", at=FRIDAY, answered=True)
        day_off(date(2026, 11, 25))
        due = case.due_on
        case.refresh_from_db()
        assert case.due_on == due


class TestFill:
    def test_day_entered_by_hand_does_not_keep_the_year_out(self):
        CalendarDay.objects.create(jurisdiction="GE", day=date(2031, 5, 5), kind="extra_off")
        assert calendars.fill("GE", range(2031, 2032)) > 10
        assert calendars.fill("GE", range(2031, 2032)) == 0
