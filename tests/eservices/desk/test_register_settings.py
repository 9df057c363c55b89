"""The register's settings in the admin: for administrators only, and never a way to a case."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from eservices.register import calendars
from eservices.register.models import CalendarDay, Department, Journal, Membership, RoutingRule
from eservices.register.numbering import key_of
from tests.eservices.desk.addresses import addresses
from tests.eservices.desk.conftest import SUBJECT
from tests.factories.cases import make_department, make_service, make_staff

pytestmark = pytest.mark.django_db

GROUPS = ("departments", "memberships", "routing-rules", "journals", "calendar-days", "calendar-versions")


@pytest.mark.parametrize("who", ["officer", "head", "clerk", "controller", "editor"])
def test_closed_to_everybody_but_administrators(who, request, as_, case):
    client = as_(request.getfixturevalue(who))
    for address in addresses(*GROUPS):
        if not address.needs:
            assert client.get(reverse(address.name)).status_code in (302, 403), address.name


def test_open_to_administrators_and_shows_no_case(as_, administrator, officer, case):
    client, seen = as_(administrator), 0
    rows = {
        "departments": case.department_id,
        "memberships": Membership.objects.first().pk,
        "journals": case.journal_id,
    }
    rows["calendar-days"] = CalendarDay.objects.first().pk
    rows["calendar-versions"] = calendars.changed("GE").pk
    for address in addresses(*GROUPS):
        if address.needs - {"pk"} or (address.needs and address.name.split(":")[0] not in rows):
            continue
        filling = {"pk": rows[address.name.split(":")[0]]} if address.needs else {}
        response = client.get(reverse(address.name, kwargs=filling))
        assert response.status_code == 200, address.name
        assert SUBJECT not in response.content.decode()
        seen += 1
    assert seen > 20


def test_names_are_one_line_a_language(as_, administrator):
    client = as_(administrator)
    url = reverse("departments:add")
    form = client.get(url).content.decode()
    assert "ქართული" in form
    assert "English" in form
    data = {"code": "parks", "names_0": "პარკები", "names_1": "Parks", "names_2": "", "is_active": "on"}
    names = [name for name in _inputs(form) if name.startswith("names")]
    data |= dict(zip(names, ("პარკები", "Parks", ""), strict=False))
    assert client.post(url, data).status_code == 302
    assert Department.objects.get(code="parks").names == {"ka": "პარკები", "en": "Parks"}


def test_the_towns_own_language_is_needed(as_, administrator):
    client, url = as_(administrator), reverse("departments:add")
    names = [name for name in _inputs(client.get(url).content.decode()) if name.startswith("names")]
    data = {"code": "parks"} | dict(zip(names, ("", "Parks", ""), strict=False))
    response = client.post(url, data)
    assert response.status_code == 200
    assert "Fill in the name" in response.content.decode()


class TestMemberships:
    def add(self, client, user, **fields):
        data = {"user": user.pk, "role": "clerk", "date_from": timezone.localdate().isoformat()} | fields
        return client.post(reverse("memberships:add"), data)

    def test_administrator_gives_roles_to_others(self, as_, administrator, editor):
        assert self.add(as_(administrator), editor).status_code == 302
        assert Membership.objects.filter(user=editor, role="clerk").exists()

    def test_but_not_to_themselves(self, as_, administrator, superuser):
        for person in (administrator, superuser):
            assert self.add(as_(person), person).status_code == 200
        assert not Membership.objects.exists()

    def test_officer_needs_a_department(self, as_, administrator, editor):
        response = self.add(as_(administrator), editor, role="officer")
        assert "need a department" in response.content.decode()


class TestDeleting:
    def test_department_in_use_stays_and_its_cases_are_not_named(self, as_, administrator, case):
        client = as_(administrator)
        url = reverse("departments:delete", args=[case.department_id])
        page = client.post(url, follow=True).content.decode()
        assert "cannot be deleted" in page
        assert SUBJECT not in page
        assert Department.objects.filter(pk=case.department_id).exists()

    def test_unused_department_goes(self, as_, administrator):
        department = make_department("unused")
        assert as_(administrator).post(reverse("departments:delete", args=[department.pk])).status_code == 302
        assert not Department.objects.filter(pk=department.pk).exists()

    def test_person_who_took_part_in_a_case_stays(self, as_, superuser, officer, case):
        from eservices.register import steps

        steps.begin(case, actor=officer)
        client = as_(superuser)
        page = client.post(reverse("wagtailusers_users:delete", args=[officer.pk]), follow=True).content.decode()
        assert "took part in cases" in page
        many = reverse("wagtail_bulk_action", args=["auth", "user", "delete"])
        client.post(f"{many}?id={officer.pk}", follow=True)
        assert type(officer).objects.filter(pk=officer.pk).exists()


class TestJournals:
    def change(self, client, journal):
        data = {"code": journal.code, "prefix": "ჯ", "alias": "ZZ", "names_0": "a", "names_1": "", "names_2": ""}
        url = reverse("journals:edit", args=[journal.pk])
        names = [name for name in _inputs(client.get(url).content.decode()) if name.startswith("names")]
        data |= dict.fromkeys(names, "ჟურნალი")
        assert client.post(url, data).status_code == 302
        return Journal.objects.get(pk=journal.pk)

    def test_signs_stay_once_a_number_was_given_out(self, as_, administrator, case):
        before = case.journal
        after = self.change(as_(administrator), before)
        assert (after.prefix, after.alias) == (before.prefix, before.alias)
        assert after.names["ka"] == "ჟურნალი"
        assert key_of(case.number) == case.number_key

    def test_signs_of_an_unused_journal_can_be_mended(self, as_, administrator):
        journal = Journal.objects.create(code="spare", names={"ka": "სათადარიგო"}, prefix="ს", alias="SP")
        after = self.change(as_(administrator), journal)
        assert (after.prefix, after.alias) == ("ჯ", "ZZ")


def test_lists_name_other_rows_without_a_query_for_each(as_, administrator, case):
    client, counts = as_(administrator), {}
    for wanted in (1, 6):
        for number in range(wanted):
            service = make_service("foi" if number % 2 else "letter").service
            RoutingRule.objects.create(position=number, service=service, department=case.department)
            make_staff(department=make_department(f"department-{wanted}-{number}"))
        for name in ("routing-rules", "memberships"):
            client.get(reverse(f"{name}:index"))
            with CaptureQueriesContext(connection) as queries:
                page = client.get(reverse(f"{name}:index")).content.decode()
            counts.setdefault(name, []).append(len(queries))
            if name == "routing-rules":
                assert case.version.title("en") in page
    assert all(first == last for first, last in counts.values()), counts


def _inputs(page: str) -> list[str]:
    import re

    return re.findall(r'<input[^>]+name="([^"]+)"', page)
