"""The desk in a real browser: accessible, fitting at every width, usable by keyboard and without JavaScript."""

import pytest
from django.conf import settings
from django.urls import reverse
from playwright.sync_api import expect

from eservices.desk import presence
from eservices.register import completion, steps
from eservices.register.models import Event
from eservices.register.submission import Letter
from tests.factories.cases import make_case, make_service
from tests.services.browser import assert_accessible, assert_fits, click_through

pytestmark = pytest.mark.django_db(transaction=True)
DAYS = "calendar_days"
MONTH = {
    "n": 1,
    "unit": "months",
    "check": {"n": 3, "unit": "working_days"},
    "deficiency_min": {"n": 5, "unit": DAYS},
    "deficiency_extra": {"n": 15, "unit": DAYS},
    "extension": {"mode": "total", "n": 3, "unit": "months"},
}


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
    click_through(page.locator(".desk-bar button[type=submit]"))
    page.locator(".desk-seen").wait_for()
    assert_accessible(page)
    assert_fits(page)


@pytest.mark.parametrize("phone", [False, True], ids=["desktop", "phone"])
@pytest.mark.parametrize("language", ["ka", "en"])
def test_axe_finds_nothing_while_others_are_waited_for(language, phone, open_as, officer, head, chancellery):
    """Whom the case waits for, who else writes, the proposed answer, linked cases, the forms of the term."""
    make_service("letter", terms=MONTH, rules={"extension": {"approver": "officer"}})
    waiting, proposed = make_case("letter", executor=officer), make_case("letter", executor=head)
    steps.link(proposed, actor=officer, other=waiting, kind="repeat")
    steps.propose(proposed, actor=head, letter=Letter("მილი შეკეთდა."), result="answered")
    window = completion.window(waiting)
    steps.send_back(waiting, actor=officer, letter=Letter("გეგმა\nხელმოწერა"), until=window.latest)
    for case in (waiting, proposed):
        presence.mark(head, case, "note")
    page = open_as(officer, language, phone=phone)
    for name, *args in (
        ("desk:box", "endorse"),
        ("desk:case", waiting.pk),
        ("desk:case", proposed.pk),
        ("desk:step", waiting.pk, "send_back"),
        ("desk:step", waiting.pk, "extend"),
        ("desk:step", proposed.pk, "endorse"),
        ("desk:step", proposed.pk, "link"),
    ):
        page.goto_desk(name, *args)
        page.wait_for_load_state("networkidle")
        assert_accessible(page)
        assert_fits(page)
    page.goto_desk("desk:case", waiting.pk)
    page.locator(".desk-more button").click()
    expect(page.locator(".desk-more .tippy-box")).to_have_css("opacity", "1")  # it fades in
    assert_accessible(page)
    assert_fits(page)


def test_more_is_reached_by_keyboard(open_as, officer, lively):
    page = open_as(officer)
    page.goto_desk("desk:case", lively.pk)
    page.wait_for_load_state("networkidle")
    page.locator(".desk-more button").focus()
    page.keyboard.press("Enter")
    forward = page.locator(".desk-more a[href$='/forward/']")
    forward.wait_for()
    for _press in range(12):
        page.keyboard.press("Tab")
        if forward.evaluate("link => link === document.activeElement"):
            break
    page.keyboard.press("Enter")
    page.wait_for_url("**/forward/")
    page.go_back()
    page.wait_for_load_state("networkidle")
    page.locator(".desk-more button").click()
    page.keyboard.press("Escape")
    forward.wait_for(state="hidden")


def test_every_step_is_there_without_javascript(open_as, officer, lively):
    page = open_as(officer, javascript=False)
    page.goto_desk("desk:case", lively.pk)
    click_through(page.locator(".desk-more a[href$='/forward/']"))
    page.fill("[name=body]", "წყალკანალი")


def test_the_ground_is_asked_for_when_it_is_refused(open_as, officer, lively):
    page = open_as(officer)
    page.goto_desk("desk:step", lively.pk, "answer")
    ground = page.locator("[name=ground]")
    expect(ground).to_be_hidden()
    page.locator("[name=result][value=refused]").check()
    ground.fill("სზაკ, 28-ე მუხლი.")
    page.locator("[name=result][value=answered]").check()
    expect(ground).to_be_hidden()


def test_four_clicks_answer_a_case_without_javascript(open_as, officer, lively):
    page = open_as(officer, javascript=False)
    page.goto_desk("wagtailadmin_home")
    click_through(page.locator("[data-desk-row]", has_text=lively.number).locator("[data-desk-act]"))
    page.fill("[name=text]", "მილი შეკეთდა.")
    click_through(page.locator(".desk-bar button[type=submit]"))
    click_through(page.locator(".desk-bar button[type=submit]"))
    expect(page.locator("body")).to_contain_text("on its way")
    assert Event.objects.filter(case=lively, kind="answered").count() == 1


def test_j_k_and_a_move_through_my_day(open_as, officer, lively):
    page = open_as(officer)
    page.goto_desk("wagtailadmin_home")
    page.wait_for_load_state("networkidle")
    rows = page.locator("[data-desk-open]")
    expect(rows).to_have_count(2)
    for key, reached in (("j", 0), ("j", 1), ("j", 1), ("k", 0)):
        page.keyboard.press(key)
        expect(rows.nth(reached)).to_be_focused()
    page.keyboard.press("a")
    page.wait_for_url("**/answer/")
    page.locator("[name=text]").focus()
    page.keyboard.type("ja")
    expect(page.locator("[name=text]")).to_have_value("ja")
