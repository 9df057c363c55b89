"""Entering absences: administrators everybody's, heads their own people's, nobody a door for themselves."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from eservices.register.choices import Role
from eservices.register.models import Absence, Membership
from tests.eservices.desk.addresses import addresses
from tests.factories.cases import make_staff

pytestmark = pytest.mark.django_db


@pytest.fixture
def colleague(chancellery):
    return make_staff(Role.OFFICER, chancellery, username="colleague")


def enter(client, user, deputy, url=None, **fields):
    today = timezone.localdate()
    data = {"user": user.pk, "deputy": deputy.pk, "date_from": today.isoformat(), "date_to": today.isoformat()}
    return client.post(url or reverse("absences:add"), data | fields)


class TestAdministrator:
    def test_enters_anybody(self, as_, administrator, officer, stranger):
        client = as_(administrator)
        assert enter(client, officer, stranger).status_code == 302
        assert (Absence.objects.get().user, Absence.objects.get().deputy) == (officer, stranger)
        assert officer.get_full_name() in client.get(reverse("absences:index")).content.decode()

    @pytest.mark.parametrize("who", ["administrator", "superuser"])
    def test_but_is_never_deputy_by_the_own_hand(self, as_, who, request, officer, stranger):
        """With a membership of their own, too: whoever looks after people opens no further door to themselves."""
        person = request.getfixturevalue(who)
        Membership.objects.create(user=person, role=Role.CONTROLLER)
        client = as_(person)
        assert enter(client, officer, person).status_code == 200
        assert not Absence.objects.exists()
        known = Absence.objects.create(user=officer, deputy=stranger, date_to=timezone.localdate())
        url = reverse("absences:edit", args=[known.pk])
        assert enter(client, officer, person, url).status_code == 200
        known.deputy = person  # as another administrator has entered it
        known.save()
        later = (timezone.localdate() + timedelta(days=99)).isoformat()
        assert enter(client, officer, person, url, date_to=later).status_code == 200
        known.refresh_from_db()
        assert known.date_to == timezone.localdate()

    def test_nonsense_is_refused_in_words(self, as_, administrator, officer, colleague):
        client, today = as_(administrator), timezone.localdate()
        assert "Choose somebody else." in enter(client, officer, officer).content.decode()
        before = (today - timedelta(days=1)).isoformat()
        assert "before the first" in enter(client, officer, colleague, date_to=before).content.decode()
        enter(client, officer, colleague)
        assert "away already" in enter(client, officer, colleague).content.decode()
        assert Absence.objects.count() == 1


class TestHead:
    def test_enters_the_own_people_with_a_deputy_of_their_own(self, as_, head, officer, colleague):
        assert enter(as_(head), officer, colleague).status_code == 302
        assert enter(as_(head), head, colleague).status_code == 302

    def test_but_passes_on_no_door_of_another_department(self, as_, head, officer, colleague, stranger, clerk):
        client = as_(head)
        assert enter(client, stranger, colleague).status_code == 200  # works elsewhere
        assert enter(client, officer, stranger).status_code == 200  # nobody from elsewhere gets ours
        assert enter(client, clerk, colleague).status_code == 200  # reads everything
        assert enter(client, officer, head).status_code == 200  # not oneself
        Membership.objects.create(user=officer, role=Role.OFFICER, department=stranger.memberships.get().department)
        assert enter(client, officer, colleague).status_code == 200  # works in both
        assert not Absence.objects.exists()

    @pytest.mark.parametrize(("begins", "refused"), [(5, True), (60, True), (61, False)])
    def test_nor_one_that_opens_during_the_absence(self, as_, head, officer, colleague, begins, refused):
        """The officer becomes clerk on a day of the two months: the deputy would read every case."""
        today = timezone.localdate()
        Membership.objects.create(user=officer, role=Role.CLERK, date_from=today + timedelta(days=begins))
        until = (today + timedelta(days=60)).isoformat()
        page = enter(as_(head), officer, colleague, date_to=until)
        assert Absence.objects.exists() is not refused
        if refused:
            assert "ask an administrator" in page.content.decode()

    def test_an_administrator_may_pass_it_on(self, as_, administrator, officer, colleague):
        today = timezone.localdate()
        Membership.objects.create(user=officer, role=Role.CLERK, date_from=today + timedelta(days=5))
        enter(as_(administrator), officer, colleague, date_to=(today + timedelta(days=60)).isoformat())
        assert Absence.objects.exists()

    def test_a_deputy_of_a_head_appoints_no_deputies(self, as_, head, officer, colleague, stranger):
        head.groups.first().user_set.add(stranger)
        Absence.objects.create(user=head, deputy=stranger, date_to=timezone.localdate())
        assert enter(as_(stranger), officer, colleague).status_code == 200
        assert Absence.objects.count() == 1

    def test_sees_and_changes_no_absence_of_elsewhere(self, as_, head, officer, stranger, administrator):
        theirs = Absence.objects.create(user=stranger, deputy=officer, date_to=timezone.localdate())
        client = as_(head)
        assert stranger.get_full_name() not in client.get(reverse("absences:index")).content.decode()
        for name in ("edit", "delete"):
            url = reverse(f"absences:{name}", args=[theirs.pk])
            assert client.get(url).status_code == 404
            assert client.post(url).status_code == 404
            assert as_(administrator).get(url).status_code == 200
        assert Absence.objects.filter(pk=theirs.pk).exists()


@pytest.mark.parametrize("who", ["officer", "clerk", "controller", "editor"])
def test_closed_to_everybody_else(who, request, as_, officer, colleague):
    known = Absence.objects.create(user=officer, deputy=colleague, date_to=timezone.localdate())
    client = as_(request.getfixturevalue(who))
    walked = 0
    for address in addresses("absences"):
        url = reverse(address.name, kwargs={"pk": known.pk} if address.needs else {})
        assert client.get(url).status_code in (302, 403, 404), address.name
        walked += 1
    assert walked == 5


def test_the_list_takes_as_many_queries_for_many(as_, administrator, officer, colleague):
    client, counts = as_(administrator), []
    for number in range(1, 7):
        day = timezone.localdate() + timedelta(days=number)
        Absence.objects.create(user=officer, deputy=colleague, date_from=day, date_to=day)
        if number in (1, 6):
            client.get(reverse("absences:index"))
            with CaptureQueriesContext(connection) as queries:
                client.get(reverse("absences:index"))
            counts.append(len(queries))
    assert counts[0] == counts[1]
