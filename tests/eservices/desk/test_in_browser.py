"""The desk in a real browser: accessible, fitting at every width, usable by keyboard and without JavaScript."""

import pytest
from django.conf import settings
from django.urls import reverse

from eservices.register import steps
from eservices.register.models import Event
from eservices.register.submission import Letter
from tests.factories.cases import make_case
from tests.services.browser import assert_accessible, assert_fits

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def lively(case, officer, head):
    """A case with everything on it that a page can show."""
    steps.assign(case, actor=head, department=case.department, executor=officer, resolution="დაათვალიერეთ")
    steps.ask(case, actor=officer, letter=Letter("მთავარ შესასვლელთან?"))
    steps.reply(case, letter=Letter("ეზოს მხარეს."))
    steps.note(case, actor=head, text="სექტემბერშიც იყო მომართვა.")
    make_case("letter")
    return case


@pytest.fixture
def open_as(visitors, live_server, as_):
    """A browser page in which the person is signed in."""

    def open_page(person, language="en", **options):
        client = as_(person, language)
        page = visitors.open(**options)
        cookie = client.cookies[settings.SESSION_COOKIE_NAME]
        page.context.add_cookies([{"name": cookie.key, "value": cookie.value, "url": live_server.url}])
        page.goto_desk = lambda name, *args: page.goto(live_server.url + reverse(name, args=args))
        return page

    return open_page


@pytest.mark.parametrize("phone", [False, True], ids=["desktop", "phone"])
@pytest.mark.parametrize("language", ["ka", "en"])
def test_axe_finds_nothing(language, phone, open_as, officer, lively):
    page = open_as(officer, language, phone=phone)
    for name, *args in (
        ("wagtailadmin_home",),
        ("desk:box", "department"),
        ("desk:case", lively.pk),
        ("desk:step", lively.pk, "answer"),
    ):
        page.goto_desk(name, *args)
        page.wait_for_load_state("networkidle")
        assert_accessible(page)
        assert_fits(page)
    page.fill("[name=text]", "შეკეთდა.")
    page.locator(".desk-bar button[type=submit]").click()
    page.locator(".desk-seen").wait_for()
    assert_accessible(page)
    assert_fits(page)


def test_four_clicks_answer_a_case_without_javascript(open_as, officer, lively):
    page = open_as(officer, javascript=False)
    page.goto_desk("wagtailadmin_home")
    page.locator("[data-desk-row]", has_text=lively.number).locator("[data-desk-act]").click()
    page.fill("[name=text]", "მილი შეკეთდა.")
    page.locator(".desk-bar button[type=submit]").click()
    page.locator(".desk-bar button[type=submit]").click()
    assert "on its way" in page.content()
    assert Event.objects.filter(case=lively, kind="answered").count() == 1


def test_j_k_and_a_move_through_my_day(open_as, officer, lively):
    page = open_as(officer)
    page.goto_desk("wagtailadmin_home")
    page.wait_for_load_state("networkidle")
    rows = page.locator("[data-desk-open]").evaluate_all("links => links.map(link => link.href)")
    assert len(rows) == 2
    where = "document.activeElement.href"
    for key, expected in (("j", rows[0]), ("j", rows[1]), ("j", rows[1]), ("k", rows[0])):
        page.keyboard.press(key)
        assert page.evaluate(where) == expected
    page.keyboard.press("a")
    page.wait_for_url("**/answer/")
    page.locator("[name=text]").focus()
    page.keyboard.type("ja")
    assert page.input_value("[name=text]") == "ja"
