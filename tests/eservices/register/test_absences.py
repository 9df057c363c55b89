"""While somebody is away the deputy has their standing, gets their new cases, and nothing more; then it ends."""

from datetime import timedelta

import pytest
from django.contrib.auth import get_user_model
from django.utils import timezone

from eservices.desk.inbox import boxes
from eservices.desk.my_day import scope
from eservices.register import access, history, steps
from eservices.register.choices import Role
from eservices.register.models import Absence, Membership, RoutingRule
from tests.factories.cases import make_case, make_department, make_staff

pytestmark = [pytest.mark.django_db, pytest.mark.both_databases]


@pytest.fixture
def absent():
    return make_staff(Role.OFFICER, make_department("chancellery"), username="absent", last_name="არყოფნელი")


@pytest.fixture
def deputy():
    """Works elsewhere."""
    return make_staff(Role.OFFICER, make_department("housing"), username="deputy")


def away(user, deputy, first=0, last=5) -> Absence:
    today = timezone.localdate()
    return Absence.objects.create(
        user=user, deputy=deputy, date_from=today + timedelta(days=first), date_to=today + timedelta(days=last)
    )


def again(user):
    """The person on their next request: nothing is remembered from the one before."""
    return get_user_model().objects.get(pk=user.pk)


class TestStanding:
    def test_deputy_reads_and_works_on_the_cases(self, absent, deputy):
        case = make_case(executor=absent)
        assert not access.visible_to(deputy).exists()
        away(absent, deputy)
        assert access.case_for_staff(again(deputy), case.pk) == case
        assert access.may(again(deputy), "begin", case)
        steps.begin(case, actor=again(deputy))
        assert case.events.last().actor == deputy

    @pytest.mark.parametrize(("first", "last"), [(1, 9), (-9, -1)])
    def test_not_before_the_first_day_and_not_after_the_last(self, absent, deputy, first, last):
        make_case(executor=absent)
        away(absent, deputy, first, last)
        assert not access.visible_to(again(deputy)).exists()
        assert access.works_for(again(deputy)) == {deputy.pk}

    @pytest.mark.parametrize(("first", "last"), [(0, 0), (-5, 0), (0, 5)])
    def test_first_and_last_day_count(self, absent, deputy, first, last):
        make_case(executor=absent)
        away(absent, deputy, first, last)
        assert access.visible_to(again(deputy)).count() == 1

    def test_it_gives_what_the_absent_person_has_and_nothing_more(self, absent, deputy):
        make_case("foi")  # of a third department
        away(absent, deputy)
        standing = access.standing_of(again(deputy))
        own = {make_department("chancellery").pk, make_department("housing").pk}
        assert standing.departments == {Role.OFFICER: frozenset(own)}
        assert not standing.reads_all
        assert not access.visible_to(again(deputy)).exists()

    def test_a_membership_that_ended_is_not_passed_on(self, absent, deputy):
        yesterday = timezone.localdate() - timedelta(days=1)
        Membership.objects.filter(user=absent).update(date_from=yesterday, date_to=yesterday)
        make_case()
        away(absent, deputy)
        assert not access.visible_to(again(deputy)).exists()

    def test_somebody_whose_account_was_closed_passes_nothing_on(self, absent, deputy):
        case = make_case(executor=absent)
        away(absent, deputy)
        absent.is_active = False
        absent.save()
        user = again(deputy)
        assert not access.visible_to(user).exists()
        assert not access.may(user, "begin", case)
        assert access.works_for(user) == {deputy.pk}
        assert access.absences_covered_by(user) == []

    def test_a_deputy_of_a_deputy_gets_nothing_of_the_first(self, absent, deputy):
        third = make_staff(Role.OFFICER, make_department("registry"), username="third")
        make_case(executor=absent)
        away(absent, deputy)
        away(deputy, third)
        assert not access.visible_to(again(third)).exists()

    def test_the_absent_person_keeps_the_own_door(self, absent, deputy):
        make_case(executor=absent)
        away(absent, deputy)
        assert access.visible_to(again(absent)).count() == 1

    def test_standing_is_one_query(self, absent, deputy, django_assert_num_queries):
        away(absent, deputy)
        user = again(deputy)
        with django_assert_num_queries(1):
            access.visible_to(user)
            access.works_for(user)


class TestWork:
    def test_what_a_deputy_of_elsewhere_takes_up_is_the_absent_persons(self, absent, deputy):
        """Else it would lie on nobody's desk after the absence."""
        case = make_case()
        away(absent, deputy)
        steps.begin(case, actor=again(deputy))
        assert case.executor == absent
        assert case.events.last().actor == deputy

    def test_what_a_colleague_takes_up_is_their_own(self, absent):
        colleague = make_staff(Role.OFFICER, make_department("chancellery"), username="colleague")
        case = make_case()
        away(absent, colleague)
        steps.begin(case, actor=again(colleague))
        assert case.executor == colleague

    def test_mine_holds_the_cases_of_the_absent_person(self, absent, deputy):
        case = make_case(executor=absent)
        away(absent, deputy)
        user = again(deputy)
        assert list(scope.of_my_day(user)) == [case]
        assert list(access.visible_to(user).filter(boxes.condition(user, "mine"))) == [case]

    def test_not_after_the_absence(self, absent, deputy):
        make_case(executor=absent)
        away(absent, deputy, -5, -1)
        user = again(deputy)
        assert not access.visible_to(user).filter(boxes.condition(user, "mine")).exists()


class TestNewCases:
    @pytest.fixture
    def colleague(self):
        return make_staff(Role.OFFICER, make_department("chancellery"), username="colleague")

    def assigned(self, absent):
        case, head = make_case(), make_staff(Role.HEAD, make_department("chancellery"))
        steps.assign(case, actor=head, department=case.department, executor=absent)
        return case

    def routed(self, absent):
        RoutingRule.objects.create(department=make_department("chancellery"), person=absent)
        return make_case()

    @pytest.mark.parametrize("sent", ["assigned", "routed"])
    def test_a_colleague_as_deputy_gets_them(self, absent, colleague, sent):
        away(absent, colleague)
        case = getattr(self, sent)(absent)
        assert (case.executor, case.status) == (colleague, "assigned")

    @pytest.mark.parametrize("sent", ["assigned", "routed"])
    def test_a_deputy_of_elsewhere_does_not_and_the_department_has_them(self, absent, deputy, sent):
        away(absent, deputy)
        case = getattr(self, sent)(absent)
        assert (case.executor, case.status) == (None, "registered")

    @pytest.mark.parametrize("sent", ["assigned", "routed"])
    def test_a_deputy_who_is_away_too_does_not(self, absent, colleague, sent):
        away(absent, colleague)
        away(colleague, absent)
        assert getattr(self, sent)(absent).executor is None

    @pytest.mark.parametrize("sent", ["assigned", "routed"])
    def test_before_and_after_they_are_the_persons_own(self, absent, colleague, sent):
        away(absent, colleague, -9, -1)
        away(absent, colleague, 1, 9)
        assert getattr(self, sent)(absent).executor == absent

    def test_the_event_names_both(self, absent, colleague):
        away(absent, colleague)
        case = self.assigned(absent)
        data = case.events.last().data
        assert (data["executor"], data["instead_of"]) == (colleague.pk, absent.pk)
        told = history.for_staff(case)[0].detail
        assert colleague.get_full_name() in told
        assert absent.get_full_name() in told
        assert absent.get_full_name() not in str(history.for_citizen(case))


class TestWhatIsPassedOn:
    """Whoever entered the absence knew what the person had then: what is given later opens nothing to the deputy."""

    def test_a_membership_given_later_is_not(self, absent, deputy):
        make_case("foi")
        away(absent, deputy)
        Membership.objects.create(user=absent, role=Role.CLERK)
        assert not access.visible_to(again(deputy)).exists()
        assert access.visible_to(again(absent)).exists()

    @pytest.mark.parametrize("change", ["role", "department", "longer"])
    def test_nor_one_that_opens_more_than_it_did(self, absent, deputy, change):
        make_case("foi")
        today = timezone.localdate()
        other = Membership.objects.create(
            user=absent, role=Role.CLERK, date_from=today - timedelta(days=9), date_to=today - timedelta(days=8)
        )
        away(absent, deputy)
        known = Membership.objects.get(user=absent, role=Role.OFFICER)
        if change == "role":
            known.role = Role.CONTROLLER
        elif change == "department":
            known.department = make_department("information")
        else:
            known, known.date_to = other, today
        known.save()
        assert access.visible_to(again(absent)).exists()
        assert not access.visible_to(again(deputy)).exists()

    def test_one_that_ends_sooner_is_passed_on_until_then(self, absent, deputy):
        case = make_case(executor=absent)
        away(absent, deputy)
        known = Membership.objects.get(user=absent)
        known.date_to = timezone.localdate()
        known.save()
        assert access.visible_to(again(deputy)).get() == case

    def test_entered_again_it_passes_on_what_there_is_now(self, absent, deputy):
        make_case("foi")
        entered = away(absent, deputy)
        Membership.objects.create(user=absent, role=Role.CLERK)
        entered.save()
        assert access.visible_to(again(deputy)).exists()
