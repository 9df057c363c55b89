"""A citizen with a browser sends what is missing by the mailed link, with and without scripts; axe looks at it all."""

import re

import pytest
from playwright.sync_api import expect

from eservices.register import completion, steps
from eservices.register.choices import EventKind, Result, Role
from eservices.register.links import follow_link
from eservices.register.submission import Letter
from tests.eservices.register.clock_stories import MONTH, last_mail
from tests.factories.cases import make_case, make_service, make_staff
from tests.factories.pages import home_page, pdf_bytes, site_settings
from tests.factories.services import service_index, when_page
from tests.services.browser import DESKTOP, PHONE, assert_accessible, assert_fits, click_through

pytestmark = pytest.mark.django_db(transaction=True)
NARROW = {"width": 320, "height": 640}
LIST = Letter("ხანძრის ოქმის ასლი\nოჯახის შემადგენლობის ცნობა")


@pytest.fixture
def town(live_server, settings):
    settings.WAGTAILADMIN_BASE_URL = live_server.url
    home = home_page()
    site_settings(phone="0 422 00 12 12")
    return home


@pytest.fixture
def case(town):
    make_service("letter", terms=MONTH)
    return make_case()


@pytest.fixture
def officer(case):
    return make_staff(Role.OFFICER, case.department)


def address(case, language, place=""):
    """The mailed link, in a language."""
    link = follow_link(case) + place
    return link if language == "ka" else link.replace("/follow/", f"/{language}/follow/")


def look(page):
    for size in (NARROW, PHONE, DESKTOP):
        page.set_viewport_size(size)
        assert_fits(page)
        if size is not NARROW:
            assert_accessible(page)


def send_back(case, officer):
    steps.send_back(case, actor=officer, letter=LIST, until=completion.window(case).latest)


@pytest.mark.parametrize("javascript", [True, False], ids=["scripts", "no scripts"])
def test_what_is_missing_is_sent_by_the_mailed_link(javascript, case, officer, visitors, tmp_path):
    send_back(case, officer)
    scan = tmp_path / "ოქმი.pdf"
    scan.write_bytes(pdf_bytes("Protocol"))
    link = re.search(r"http://\S+/follow/\S+", last_mail(case))
    page = visitors.open(javascript=javascript)
    page.goto(link.group())
    expect(page.locator(".missing__list li")).to_have_count(2)
    page.fill("[name=complete-text]", "გიგზავნით ოქმს.")
    page.set_input_files("[name=complete-files]", scan)
    click_through(page.locator(".missing button[type=submit]"))
    page.wait_for_url("**sent=complete")
    expect(page.locator(".missing")).to_have_count(0)
    expect(page.locator(".message--own")).to_contain_text("ოქმი.pdf")
    assert case.events.filter(kind=EventKind.COMPLETED).count() == 1


@pytest.mark.parametrize("language", ["ka", "en"])
class TestAxe:
    def test_what_is_missing(self, language, case, officer, visitors):
        visitors.watch.allow("422")
        send_back(case, officer)
        page = visitors.open()
        page.goto(address(case, language))
        look(page)
        page.locator(".other-message summary").click()
        look(page)
        click_through(page.locator(".missing button[type=submit]"))
        page.locator(".error-summary").wait_for()
        look(page)

    def test_errands(self, language, case, officer, visitors):
        visitors.watch.allow("422")
        page = visitors.open()
        page.goto(address(case, language, "withdraw/"))
        look(page)
        steps.answer(case, actor=officer, letter=Letter("შეკეთდა."), result=Result.ANSWERED)
        page.goto(address(case, language))
        look(page)
        click_through(page.locator(".afterwards a.button"))
        look(page)
        click_through(page.locator("main button[type=submit]"))
        page.locator(".error-summary").wait_for()
        look(page)
        page.fill("[name=text]", "ისევ ჩატეხილია.")
        click_through(page.locator("main button[type=submit]"))
        page.wait_for_url("**sent=reopen")
        look(page)


def test_the_answer_date_is_read_without_scripts(case, town, visitors, live_server):
    when = when_page(service_index(town))
    page = visitors.open(javascript=False)
    page.goto(live_server.url + when.url)
    look_without_axe(page)
    page.select_option("[name=service]", "letter")
    click_through(page.locator("main button[type=submit]"))
    page.wait_for_url("**#answer")
    expect(page.locator(".when-answer__date time")).to_be_visible()
    assert page.locator(".when-answer .ledger__row").count() >= 3
    look_without_axe(page)


def look_without_axe(page):
    """axe itself is a script."""
    for size in (NARROW, PHONE, DESKTOP):
        page.set_viewport_size(size)
        assert_fits(page)
