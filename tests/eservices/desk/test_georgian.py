"""The desk in Georgian: nothing broken, no capital letter that Georgian does not have."""

import re

import pytest
from django.urls import reverse

from eservices.desk.next_action import DEEDS
from eservices.register import access

pytestmark = pytest.mark.django_db
CAPITALS = re.compile("[\u1c90-\u1cbf]")


def pages(person, case):
    yield reverse("wagtailadmin_home")
    yield reverse("desk:box", args=["all"])
    yield reverse("desk:box", args=["all"]) + "?q=xyz"
    yield reverse("desk:case", args=[case.pk])
    for step in DEEDS:
        if access.may(person, step, case):
            yield reverse("desk:step", args=[case.pk, step])


@pytest.mark.parametrize("who", ["officer", "head", "clerk", "controller"])
def test_no_georgian_capitals_on_any_page(who, request, as_, case):
    person = request.getfixturevalue(who)
    client = as_(person, "ka")
    for url in pages(person, case):
        response = client.get(url)
        assert response.status_code == 200
        found = CAPITALS.findall(response.content.decode())
        assert not found, (url, found)


def test_none_in_the_settings_either(as_, administrator, case):
    client = as_(administrator, "ka")
    for name in ("departments", "memberships", "routing-rules", "journals", "calendar-days"):
        for view in ("index", "add"):
            assert not CAPITALS.findall(client.get(reverse(f"{name}:{view}")).content.decode())


def test_dates_and_names_are_georgian(as_, officer, case):
    page = as_(officer, "ka").get(reverse("desk:case", args=[case.pk])).content.decode()
    assert str(case.department.names["ka"]) in page
    assert case.version.texts["ka"]["title"] in page
    page = as_(officer, "en").get(reverse("desk:case", args=[case.pk])).content.decode()
    assert case.department.names["en"] in page
