"""A day of the calendar in the admin: shown before it is saved, confirmed, carried out with progress, listed."""

import re

import pytest
from django.contrib.auth.models import Permission
from django.urls import reverse

from backstage import queue
from eservices.register import calendar_changes, recomputing
from eservices.register.models import CalendarChange, CalendarDay
from tests.eservices.desk.conftest import SUBJECT

pytestmark = pytest.mark.django_db


def add(client, day, **fields):
    """What the form of a new day leads to."""
    url = reverse("calendar-days:add")
    names = re.findall(r'<input[^>]+name="(names[^"]*)"', client.get(url).content.decode())
    plain = {"day": day, "kind": "extra_off", "source": "N 1", "jurisdiction": "GE"}
    return client.post(url, plain | dict.fromkeys(names, "დღე") | fields)


@pytest.fixture
def client(as_, administrator):
    return as_(administrator)


@pytest.fixture
def due(case):
    """The day on which the case is due, worked by the calendar."""
    CalendarDay.objects.filter(day=case.due_on).delete()
    return case.due_on


class TestPreview:
    def test_says_what_moves_and_saves_nothing(self, client, case, due):
        response = add(client, due.isoformat())
        page = client.get(response.url).content.decode()
        assert "1 open case moves." in page
        assert case.number in page
        assert SUBJECT not in page
        assert reverse("desk:case", args=[case.pk]) not in page  # an administrator may not open it
        assert not CalendarDay.objects.filter(day=due).exists()

    def test_reader_of_the_case_gets_a_link(self, client, administrator, case, due):
        from tests.factories.cases import Membership

        response = add(client, due.isoformat())
        Membership.objects.create(user=administrator, role="controller")
        assert reverse("desk:case", args=[case.pk]) in client.get(response.url).content.decode()

    def test_not_confirmed_it_is_dropped(self, client, case, due):
        url = add(client, due.isoformat()).url
        assert "Nothing was changed." in client.post(url, {"drop": "1"}, follow=True).content.decode()
        assert not CalendarChange.objects.filter(number=None).exists()

    def test_a_form_with_errors_proposes_nothing(self, client, case):
        assert add(client, "x").status_code == 200
        assert not CalendarChange.objects.filter(number=None).exists()

    def test_a_day_that_is_there_already_is_not_added_again(self, client, case):
        known = CalendarDay.objects.first()
        assert add(client, known.day.isoformat()).status_code == 200

    def test_long_looking_shows_how_far_it_is_and_renews_itself(self, client, case, due, monkeypatch):
        monkeypatch.setattr(recomputing, "AT_ONCE", 0)
        response = client.get(add(client, due.isoformat()).url)
        assert response["Refresh"]
        assert "<progress" in response.content.decode()
        assert "0 of 1 open cases looked at" in response.content.decode()


class TestConfirmed:
    def test_added_changed_and_taken_out(self, client, case, due):
        url = add(client, due.isoformat()).url
        assert client.post(url).status_code == 302
        day = CalendarDay.objects.get(day=due)
        assert day.kind == "extra_off"
        waiting = client.get(url)
        assert waiting["Refresh"]
        queue.drain()
        page = client.get(url)
        assert "Refresh" not in page
        assert "1 open case moved." in page.content.decode()
        case.refresh_from_db()
        assert case.due_on > due

        edit = reverse("calendar-days:edit", args=[day.pk])
        data = {"day": "2031-01-01", "jurisdiction": "UA", "kind": "holiday", "source": "N 2"}
        names = re.findall(r'<input[^>]+name="(names[^"]*)"', client.get(edit).content.decode())
        client.post(client.post(edit, data | dict.fromkeys(names, "სხვა")).url)
        day.refresh_from_db()
        assert (day.day, day.jurisdiction, day.kind) == (due, "GE", "holiday")  # the day itself stays

        client.post(client.post(reverse("calendar-days:delete", args=[day.pk])).url)
        queue.drain()
        case.refresh_from_db()
        assert case.due_on == due
        assert not CalendarDay.objects.filter(day=due).exists()

    def test_a_day_changed_meanwhile_is_said(self, client, case, due):
        url = add(client, due.isoformat()).url
        CalendarDay.objects.create(jurisdiction="GE", day=due, kind="holiday", names={"en": "Another"})
        assert "changed by somebody else" in client.post(url, follow=True).content.decode()

    def test_a_preview_that_is_gone_is_said(self, client, case, due):
        url = add(client, due.isoformat()).url
        CalendarChange.objects.all().delete()
        assert "changed by somebody else" in client.post(url, follow=True).content.decode()

    def test_who_may_only_add_days_confirms_no_deletion(self, as_, editor, case, due):
        editor.user_permissions.add(Permission.objects.get(codename="add_calendarday"))
        client = as_(editor)
        url = add(client, due.isoformat()).url
        assert client.post(url).status_code == 302
        assert CalendarDay.objects.filter(day=due).exists()
        out = recomputing.look(calendar_changes.propose("GE", due, {}, actor=editor))
        url = reverse("calendar-versions:edit", args=[out.pk])
        assert "Change the calendar" not in client.get(url).content.decode()
        assert client.post(url).status_code in (302, 403)
        assert CalendarDay.objects.filter(day=due).exists()

    def test_the_versions_are_listed_with_who_and_how_many(self, client, administrator, case, due):
        client.post(add(client, due.isoformat()).url)
        queue.drain()
        add(client, "2031-03-03")  # only proposed
        page = client.get(reverse("calendar-versions:index")).content.decode()
        assert "extra day off" in page
        assert administrator.get_username() in page
        assert "2031" not in page
        change = CalendarChange.objects.get(day=due)
        assert reverse("calendar-versions:edit", args=[change.pk]) in page


@pytest.mark.parametrize("who", ["officer", "head", "clerk", "controller", "editor"])
def test_a_change_is_closed_to_everybody_else(who, request, as_, client, case, due):
    url = add(client, due.isoformat()).url
    other = as_(request.getfixturevalue(who))
    assert other.get(url).status_code in (302, 403)
    assert other.post(url).status_code in (302, 403)
    assert not CalendarDay.objects.filter(day=due).exists()
