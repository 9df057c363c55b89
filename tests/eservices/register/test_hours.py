"""A term in hours is late from its own hour on, everywhere: the case, its status, each list of what is late."""

from datetime import datetime, timedelta
from importlib import import_module

import pytest
from django.apps import apps
from django.utils import timezone, translation

from eservices.desk.inbox import boxes
from eservices.desk.my_day import sections, strip
from eservices.follow.clock import clock_of
from eservices.register import calendars, history, ticks
from eservices.register.choices import Clock, Role
from eservices.register.models import Case
from tests.factories.cases import make_staff

from .clock_stories import RECEIVED, URGENT, ZONE, day, make_clock_case, travel

pytestmark = [pytest.mark.django_db, pytest.mark.both_databases]
DUE = RECEIVED + timedelta(hours=48)  # Sunday, 22 November, 10:00


@pytest.fixture
def now():
    translation.activate("en")
    with travel() as traveller:
        yield traveller


@pytest.fixture
def case(now):
    return make_clock_case(terms=URGENT)


def late_everywhere(case) -> set[bool]:
    """What each place says of whether the case is late; one answer, if they agree."""
    today, officer = timezone.localdate(), make_staff(Role.OFFICER, case.department)
    sorted_in = sections.sorted_in(Case.objects.all(), timezone.now(), today, today)
    in_strip = strip.strip(Case.objects.all(), calendars.load("GE"), timezone.now(), today)
    bar = clock_of(case, case.get_ledger())
    return {
        case.is_overdue,
        Case.objects.overdue().exists(),
        history.where_it_stands(case).code == "overdue",
        Case.objects.filter(boxes.condition(officer, "overdue")).exists(),
        sorted_in.get().section == "overdue",
        in_strip.late == 1 and not sum(tile.load for tile in in_strip.tiles),
        bar["late"] and bar["wording"] == "Late",
    }


def test_late_two_hours_after_its_hour(case, now):
    assert case.due_at == DUE
    now.move_to(DUE + timedelta(hours=2))
    assert late_everywhere(case) == {True}
    ticks.mark_overdue()
    case.refresh_from_db()
    assert case.clock == Clock.OVERDUE


def test_in_time_until_its_hour(case, now):
    now.move_to(DUE)
    assert late_everywhere(case) == {False}
    ticks.mark_overdue()
    case.refresh_from_db()
    assert case.clock == Clock.RUNNING
    assert clock_of(case, case.get_ledger())["wording"] == "Due today"


def test_a_term_in_days_lasts_to_the_end_of_its_day(now):
    case = make_clock_case()
    now.move_to(day(12, 21, 23))
    assert late_everywhere(case) == {False}
    now.move_to(datetime(2026, 12, 22, tzinfo=ZONE))
    assert case.is_overdue
    assert Case.objects.overdue().exists()


def test_rows_from_before_get_their_moment(case):
    letter = make_clock_case()
    moments = [case.due_at, letter.due_at]
    Case.objects.update(due_at=day(1, 1))
    import_module("eservices.register.migrations.0007_due_at").fill(apps, None)
    assert list(Case.objects.order_by("pk").values_list("due_at", flat=True)) == moments
