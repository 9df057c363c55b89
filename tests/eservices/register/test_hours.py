"""A term in hours is late from its own hour on, everywhere: the case, its status, each list of what is late."""

from datetime import date, datetime, timedelta
from importlib import import_module

import pytest
from django.apps import apps
from django.urls import reverse
from django.utils import timezone

from eservices.desk.inbox import boxes
from eservices.desk.my_day import sections, strip
from eservices.follow.clock import clock_of
from eservices.register import calendars, extension, history, steps, ticks
from eservices.register.choices import Clock, Role
from eservices.register.lifecycle import NotAllowed
from eservices.register.models import Case
from tests.factories.cases import make_staff

from .clock_stories import RECEIVED, URGENT, ZONE, day, make_clock_case

pytestmark = [pytest.mark.django_db, pytest.mark.both_databases]
DUE = RECEIVED + timedelta(hours=48)  # Sunday, 22 November, 10:00


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


class TestExtend:
    @pytest.fixture
    def case(self, now):
        return make_clock_case(
            terms={"n": 24, "unit": "hours", "extension": {"mode": "added", "n": 6, "unit": "hours"}}
        )

    def test_within_the_same_day(self, case):
        head = make_staff(Role.HEAD, case.department)
        assert extension.longest(case) == (later := case.due_at + timedelta(hours=6))
        steps.extend(case, actor=head, reason="The archive must be searched.")
        assert (case.due_at, case.due_on, case.clock) == (later, date(2026, 11, 21), Clock.EXTENDED)

    def test_the_form_asks_for_no_day(self, case, client):
        head = make_staff(Role.HEAD, case.department)
        client.force_login(head)
        url = reverse("desk:step", args=[case.pk, "extend"])
        form = client.get(url).context["form"]
        assert list(form.fields) == ["reason"]
        assert "16:00" in form.told[0]
        preview = client.post(url, {"reason": "The archive must be searched."}).url
        moved = client.get(preview).content.decode().split("desk-seen__due")[1].split("</p>")[0]
        assert ("10:00" in moved, "16:00" in moved) == (True, True)
        client.post(preview)
        case.refresh_from_db()
        assert case.get_ledger().due == RECEIVED + timedelta(hours=30)

    def test_that_would_bring_nothing(self, now):
        case = make_clock_case(terms=URGENT | {"extension": {"mode": "total", "n": 48, "unit": "hours"}})
        with pytest.raises(NotAllowed, match="longest term is reached"):
            extension.longest(case)
