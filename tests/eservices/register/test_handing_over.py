"""Somebody leaves: every open case goes to a colleague at once, or none does."""

import pytest
from django.utils import timezone

from eservices.register import steps
from eservices.register.choices import Result, Role, Status
from eservices.register.handing_over import hand_over_cases, open_cases_of
from eservices.register.lifecycle import NotAllowed
from eservices.register.models import Absence, Membership
from eservices.register.proposals import current_proposal
from eservices.register.submission import Letter
from tests.factories.cases import make_case, make_department, make_staff
from tests.factories.lives import Life

pytestmark = [pytest.mark.django_db, pytest.mark.both_databases]
KEPT = {"keep_proposal": True}


@pytest.fixture
def home():
    return make_department()


@pytest.fixture
def leaving(home):
    return make_staff(Role.OFFICER, home)


@pytest.fixture
def staying(home):
    return make_staff(Role.OFFICER, home)


@pytest.fixture
def cases(leaving):
    return [make_case(executor=leaving) for _ in range(3)]


class TestHandOver:
    @pytest.mark.parametrize("role", [Role.HEAD, Role.CLERK])
    def test_every_open_case_with_one_event_each(self, cases, home, leaving, staying, role):
        closed = cases.pop()
        steps.answer(closed, actor=leaving, letter=Letter("შეკეთდა."), result=Result.ANSWERED)
        actor = make_staff(role, home if role == Role.HEAD else None)
        before = [case.event_count for case in cases]
        assert hand_over_cases(actor, leaving, staying) == 2
        for case, events in zip(cases, before, strict=True):
            case.refresh_from_db()
            assert (case.executor, case.event_count) == (staying, events + 1)
            assert case.events.last().actor == actor
        closed.refresh_from_db()
        assert closed.executor == leaving
        assert hand_over_cases(actor, leaving, staying) == 0

    def test_head_gives_away_cases_of_the_own_department_only(self, cases, leaving, staying, home):
        elsewhere = make_department("elsewhere")
        head = make_staff(Role.HEAD, elsewhere)
        assert not open_cases_of(head, leaving).exists()
        assert hand_over_cases(head, leaving, staying) == 0
        assert open_cases_of(make_staff(Role.HEAD, home), leaving).count() == 3

    def test_one_department_at_a_time(self, cases, leaving, staying):
        elsewhere = make_department("elsewhere")
        Membership.objects.create(user=leaving, role=Role.OFFICER, department=elsewhere)
        other = make_case(department=elsewhere)
        clerk = make_staff(Role.CLERK)
        steps.assign(other, actor=clerk, department=elsewhere, executor=leaving)
        with pytest.raises(NotAllowed, match=other.number):
            hand_over_cases(clerk, leaving, staying)
        assert open_cases_of(clerk, leaving).count() == 4
        assert hand_over_cases(clerk, leaving, staying, cases[0].department) == 3
        assert open_cases_of(clerk, leaving).get() == other

    @pytest.mark.parametrize("role", [Role.OFFICER, Role.CONTROLLER])
    def test_others_may_not(self, cases, leaving, staying, home, role):
        actor = make_staff(role, home if role == Role.OFFICER else None)
        with pytest.raises(NotAllowed):
            hand_over_cases(actor, leaving, staying)

    def test_not_to_the_same_person(self, cases, leaving, home):
        with pytest.raises(NotAllowed):
            hand_over_cases(make_staff(Role.HEAD, home), leaving, leaving)


class TestProposedAnswer:
    @pytest.mark.parametrize("status", [Status.ENDORSING, Status.SIGNING])
    def test_goes_on_waiting(self, status, staying):
        life = Life().bring(status)
        steps.assign(life.case, actor=life.first, department=life.case.department, executor=life.officer, **KEPT)
        proposed = current_proposal(life.case)
        assert hand_over_cases(life.first, life.officer, staying) == 1
        life.case.refresh_from_db()
        assert (life.case.status, life.case.executor) == (status, staying)
        assert current_proposal(life.case) == proposed

    def test_also_when_the_successor_is_away_and_the_department_has_it(self, staying):
        life = Life().bring(Status.SIGNING)
        steps.assign(life.case, actor=life.first, department=life.case.department, executor=life.officer, **KEPT)
        today = timezone.localdate()
        Absence.objects.create(user=staying, deputy=make_staff(Role.CLERK), date_from=today, date_to=today)
        hand_over_cases(life.first, life.officer, staying)
        life.case.refresh_from_db()
        assert (life.case.status, life.case.executor) == (Status.SIGNING, None)

    def test_is_off_its_way_in_another_department(self):
        life = Life().bring(Status.ENDORSING)
        steps.assign(life.case, actor=life.first, department=make_department("registry"), executor=life.second, **KEPT)
        assert life.case.status == Status.ASSIGNED
        assert current_proposal(life.case) is None
