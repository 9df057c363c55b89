"""What can be done with a case: the likely thing first, four at once, the rest in groups; nothing to be refused."""

import pytest
import time_machine
from django.urls import reverse

from eservices.desk.next_action import SHOWN, likely_step
from eservices.register import access, completion, steps
from eservices.register.choices import Status
from eservices.register.submission import Letter
from tests.factories.cases import make_case, make_service, make_staff
from tests.factories.lives import Life

from .conftest import TUESDAY

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("tuesday")]


def bar_of(as_, person, case):
    case.refresh_from_db()
    return as_(person).get(reverse("desk:case", args=[case.pk])).context["actions"]


def offered(bar) -> set[str]:
    """The steps that have a button somewhere on a wide screen."""
    behind = [action for group in bar.more for action in group.actions]
    return {action.deed.step for action in (*bar.shown, *behind)}


class TestOrder:
    @pytest.mark.parametrize(
        ("status", "step"),
        [
            (Status.RECEIVED, "enter"),
            (Status.REGISTERED, "assign"),
            (Status.ASSIGNED, "begin"),
            (Status.IN_PROGRESS, "answer"),
            (Status.ENDORSING, "endorse"),
            (Status.SIGNING, "answer"),
            (Status.CLOSED, "hand_over"),
        ],
    )
    def test_the_likely_step_comes_first(self, status, step, as_):
        life = Life().bring(status)
        bar = bar_of(as_, life.second, life.case)
        assert bar.likely
        assert bar.shown[0].deed.step == step

    def test_while_the_applicant_is_awaited_nothing_is_likely(self, as_):
        life = Life().bring(Status.REGISTERED, before="complete")
        bar = bar_of(as_, life.first, life.case)
        assert not bar.likely
        assert bar.shown[0].deed.step == "complete"
        page = as_(life.first).get(reverse("desk:case", args=[life.case.pk])).content.decode()
        assert 'class="button"' not in page.split('class="desk-bar__actions"')[1]
        assert likely_step(life.first, life.case, access.steps_open_to(life.first, life.case)) == ""

    def test_whoever_can_only_wait_finds_nothing_rash_in_front(self, as_, officer):
        life = Life().bring(Status.SIGNING)
        officer = life.officer
        bar = bar_of(as_, officer, life.case)
        assert (bar.likely, bar.shown[0].deed.step) == (False, "note")


class TestMore:
    def test_four_at_once_and_the_rest_in_groups(self, as_):
        life = Life().bring(Status.IN_PROGRESS)
        bar = bar_of(as_, life.first, life.case)
        behind = [action for group in bar.more for action in group.actions]
        assert len(bar.shown) == SHOWN
        assert len(behind) > SHOWN
        assert len({action.deed.step for action in (*bar.shown, *behind)}) == len(bar.shown) + len(behind)
        assert {action.deed.step for group in bar.more for action in group.on_bar} == {
            action.deed.step for action in bar.shown[1:]
        }
        for group in bar.more:
            assert len({action.deed.group for action in (*group.actions, *group.on_bar)}) == 1

    def test_few_steps_need_no_more_on_a_wide_screen(self, as_, clerk):
        life = Life().bring(Status.CLOSED)
        life.take("hand_over")
        bar = bar_of(as_, life.officer, life.case)
        assert bar.narrow_only
        assert all(not group.actions for group in bar.more)


class TestWhatIsNotOffered:
    """The step would refuse it, so no button leads there; its address still says why."""

    def test_extending_where_the_service_knows_none(self, as_, head, case):
        assert "extend" not in offered(bar_of(as_, head, case))

    def test_extending_twice(self, as_):
        life = Life().bring(Status.REGISTERED)
        assert "extend" in offered(bar_of(as_, life.first, life.case))
        life.take("extend")
        assert "extend" not in offered(bar_of(as_, life.first, life.case))

    def test_extending_when_the_applicant_had_to_be_told_before(self, as_, head, chancellery):
        terms = {"n": 10, "unit": "working_days", "extension": {
            "mode": "total", "n": 20, "unit": "working_days", "notify_within": {"n": 1, "unit": "working_days"},
        }}  # fmt: skip
        make_service("letter", terms=terms)
        case = make_case("letter", at=TUESDAY.replace(day=12))
        bar = bar_of(as_, head, case)
        assert "extend" not in offered(bar)

    def test_taking_as_urgent_twice_or_without_an_urgent_term(self, as_, head, case):
        assert "expedite" not in offered(bar_of(as_, head, case))
        life = Life().bring(Status.REGISTERED)
        assert "expedite" in offered(bar_of(as_, life.first, life.case))
        life.take("expedite")
        assert "expedite" not in offered(bar_of(as_, life.first, life.case))

    def test_completing_what_nothing_is_missing_in_and_checking_what_is_checked(self, as_):
        life = Life().bring(Status.REGISTERED)
        assert "complete" not in offered(bar_of(as_, life.first, life.case))
        assert "check" in offered(bar_of(as_, life.first, life.case))
        life.take("check")
        assert "check" not in offered(bar_of(as_, life.first, life.case))

    def test_checking_while_something_is_missing(self, as_):
        life = Life().bring(Status.REGISTERED, before="complete")
        steps_there = offered(bar_of(as_, life.first, life.case))
        assert "check" not in steps_there
        assert "complete" in steps_there
        assert completion.window(life.case).again

    def test_handing_over_what_was_mailed_and_reopening_what_is_too_old(self, as_, officer, head):
        case = make_case("letter", executor=officer, answered=True)
        assert "hand_over" not in offered(bar_of(as_, officer, case))
        assert "reopen" in offered(bar_of(as_, head, case))
        with time_machine.travel(TUESDAY.replace(year=2027), tick=True):
            assert "reopen" not in offered(bar_of(as_, head, case))

    def test_reopening_what_the_applicant_withdrew(self, as_, head):
        case = make_case("letter")
        steps.withdraw(case, letter=Letter("აღარ მინდა."))
        assert "reopen" not in offered(bar_of(as_, head, case))

    def test_endorsing_ones_own_proposal(self, as_, chancellery, officer):
        case, colleague = make_case("letter", executor=officer), make_staff(department=chancellery)
        steps.propose(case, actor=officer, letter=Letter("შეკეთდა."), result="answered")
        assert "endorse" not in offered(bar_of(as_, officer, case))
        assert "endorse" in offered(bar_of(as_, colleague, case))
