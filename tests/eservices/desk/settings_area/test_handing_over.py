"""Somebody leaves: the person and the successor are chosen, the number is shown, and it is done in one step."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from eservices.register import steps
from eservices.register.choices import Role
from eservices.register.models import Case
from tests.eservices.desk.conftest import SUBJECT
from tests.factories.cases import make_case, make_department, make_staff

pytestmark = pytest.mark.django_db
URL = "handing-over:index"


@pytest.fixture
def colleague(chancellery):
    return make_staff(Role.OFFICER, chancellery, username="colleague", first_name="ლია")


@pytest.fixture
def cases(officer, head, chancellery):
    found = [make_case(answers={"subject": SUBJECT}) for _number in range(3)]
    for case in found:
        steps.assign(case, actor=head, department=chancellery, executor=officer)
    return found


@pytest.mark.parametrize("who", ["head", "clerk"])
class TestHandOver:
    def test_number_is_shown_then_all_go_in_one_step(self, who, request, as_, cases, officer, colleague):
        client, chosen = as_(request.getfixturevalue(who)), {"leaving": officer.pk, "successor": colleague.pk}
        page = client.get(reverse(URL)).content.decode()
        assert "3 open cases" in page
        page = client.get(reverse(URL), chosen).content.decode()
        assert "3 open cases go to the successor." in page
        assert not Case.objects.filter(executor=colleague).exists()
        page = client.post(reverse(URL), chosen, follow=True).content.decode()
        assert "3 cases were handed over." in page
        assert Case.objects.filter(executor=colleague).count() == 3
        assert "მაისურაძე – 3 open cases" not in page


def test_nobody_to_hand_over(as_, head):
    assert "Nobody has open cases" in as_(head).get(reverse(URL)).content.decode()


class TestRefused:
    pytestmark = pytest.mark.parametrize("who", ["head", "clerk"])

    def test_somebody_of_elsewhere_gets_none(self, who, request, as_, cases, officer, stranger):
        client, chosen = as_(request.getfixturevalue(who)), {"leaving": officer.pk, "successor": stranger.pk}
        page = client.post(reverse(URL), chosen).content.decode()
        assert "handed over." not in page
        assert Case.objects.filter(executor=officer).count() == 3

    def test_nobody_follows_themselves(self, who, request, as_, cases, officer):
        client, chosen = as_(request.getfixturevalue(who)), {"leaving": officer.pk, "successor": officer.pk}
        assert "Choose somebody else." in client.get(reverse(URL), chosen).content.decode()


def test_a_head_hands_over_cases_of_the_own_department_only(as_, head, officer, colleague, cases, clerk, elsewhere):
    theirs = make_case("hoa")
    other = make_staff(Role.OFFICER, elsewhere, username="other", last_name="სხვაძე")
    steps.assign(theirs, actor=clerk, department=elsewhere, executor=other)
    page = as_(head).get(reverse(URL)).content.decode()
    assert "სხვაძე" not in page
    chosen = {"leaving": other.pk, "successor": colleague.pk}
    as_(head).post(reverse(URL), chosen)
    theirs.refresh_from_db()
    assert theirs.executor == other


@pytest.mark.parametrize("who", ["officer", "controller", "editor", "administrator", "superuser", "stranger"])
def test_closed_to_everybody_else(who, request, as_, cases, officer, colleague):
    client = as_(request.getfixturevalue(who))
    assert client.get(reverse(URL)).status_code == 404
    assert client.post(reverse(URL), {"leaving": officer.pk, "successor": colleague.pk}).status_code == 404
    assert Case.objects.filter(executor=officer).count() == 3


def test_choosing_takes_as_many_queries_for_many(as_, head, chancellery, cases):
    client, counts = as_(head), []
    for _round in range(2):
        for number in range(4 * len(counts)):
            person = make_staff(Role.OFFICER, make_department("chancellery"), username=f"more-{number}")
            steps.assign(make_case(), actor=head, department=chancellery, executor=person)
        client.get(reverse(URL))
        with CaptureQueriesContext(connection) as queries:
            assert SUBJECT not in client.get(reverse(URL)).content.decode()
        counts.append(len(queries))
    assert counts[0] == counts[1]
