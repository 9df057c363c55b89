"""What the page of a case says: years, who wrote, how it ended, and its title."""

import pytest
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import override

from eservices.register import steps
from eservices.register.choices import Role
from eservices.register.submission import Letter
from eservices.register.tracking import link_token
from tests.factories.cases import make_case, make_department, make_staff
from tests.factories.pages import home_page, site_settings

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def town():
    home_page()
    return site_settings(phone="0 422 00 12 12")


@pytest.fixture
def case():
    return make_case()


@pytest.fixture
def read(client):
    """The page of a case in English."""
    return lambda case: client.get("/en" + reverse("follow:case", args=[link_token(case)])).content.decode()


class TestDates:
    def test_of_this_year_need_no_year(self, case, read):
        assert str(timezone.localdate().year) not in read(case).split("What happened")[1].split('"messages"')[0]

    def test_of_another_year_show_it(self, case, read):
        year = timezone.localdate().year - 2
        then = timezone.localtime().replace(year=year, month=3, day=5)
        steps.reply(case, letter=Letter("აქ."), at=then)
        page = read(case)
        assert f"5 March {year}, {then:%H:%M}" in page.split('id="messages"')[1]
        assert f"5 March {year}" in page.split("What happened")[1].split('id="messages"')[0]


class TestAnnulled:
    def test_promises_no_decision_and_tells_the_reason(self, case, read):
        steps.annul(case, actor=make_staff(Role.CLERK), reason="ორჯერ დარეგისტრირდა.")
        page = read(case)
        assert "What we decided stands below" not in page
        assert "The registration is annulled." in page
        assert page.count("ორჯერ დარეგისტრირდა.") == 1


class TestAuthors:
    def test_message_stays_with_the_department_that_wrote_it(self, case, read):
        first, second = case.department, make_department("archive", names={"en": "Archive", "ka": "არქივი"})
        asker, clerk = make_staff(Role.OFFICER, first), make_staff(Role.CLERK)
        steps.ask(case, actor=asker, letter=Letter("სად არის?"))
        steps.assign(case, actor=clerk, department=second)
        steps.ask(case, actor=make_staff(Role.OFFICER, second), letter=Letter("როდის?"))
        messages = read(case).split('id="messages"')[1]
        before, between = messages.split("სად არის?")[0], messages.split("სად არის?")[1].split("როდის?")[0]
        assert str(first) in before
        assert str(second) not in before
        assert str(second) in between


class TestTitle:
    @pytest.fixture
    def name(self, town):
        with override("en"):
            return town.name

    def test_names_the_town(self, case, read, name):
        assert f"<title>{case.number} – {name}</title>" in read(case)

    def test_says_that_there_is_an_error(self, case, client, name):
        answer = client.post("/en" + reverse("follow:case", args=[link_token(case)]), {"text": ""})
        assert f"<title>Error: {case.number} – {name}</title>" in answer.content.decode()
        answer = client.post("/en/follow/", {})
        assert f"<title>Error: Where does my case stand? – {name}</title>" in answer.content.decode()


def test_phone_can_be_dialled(case, read, client):
    case.department.phone = "0 431 27 00 00"
    case.department.save()
    assert 'href="tel:0431270000"' in read(case)
    assert 'href="tel:0422001212"' in client.get("/en/follow/").content.decode()
