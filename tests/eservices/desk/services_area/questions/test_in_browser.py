"""The editor of questions in a real browser: accessible, fitting at every width, usable without JavaScript."""

import pytest
from django.conf import settings
from django.urls import reverse
from playwright.sync_api import expect

from eservices.register import publishing
from tests.factories import pages
from tests.factories.cases import make_service
from tests.services.browser import assert_accessible, assert_fits, click_through

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def draft(db):
    pages.home_page()  # the preview looks like the site
    pages.site_settings()
    return publishing.begin_draft(make_service("foi").service)


@pytest.fixture
def open_editor(visitors, live_server, as_, administrator, draft):
    """A browser page of the administrator; `page.to(name, …)` goes to a page of the editor."""

    def open_page(language="en", **options):
        cookie = as_(administrator, language).cookies[settings.SESSION_COOKIE_NAME]
        page = visitors.open(**options)
        page.context.add_cookies([{"name": cookie.key, "value": cookie.value, "url": live_server.url}])
        page.to = lambda name, *args: page.goto(
            live_server.url + reverse(f"desk_services:{name}", args=[draft.service_id, *args])
        )
        return page

    return open_page


@pytest.mark.parametrize("phone", [False, True], ids=["desktop", "phone"])
@pytest.mark.parametrize("language", ["ka", "en"])
def test_axe_finds_nothing(language, phone, open_editor):
    page = open_editor(language, phone=phone)
    for place in (
        ("questions",),
        ("question", "form"),
        ("question_add", "file"),
        ("question_remove", "text"),
        ("questions_preview",),
    ):
        page.to(*place)
        assert_accessible(page)
        assert_fits(page)


def test_choice_is_made_without_scripts_and_seen_in_the_preview(open_editor):
    page = open_editor(javascript=False)
    page.to("question_add", "choice")
    page.fill("[name=labels_ka]", "რომელი უბანი?")
    page.fill("[name=labels_en]", "Which quarter?")
    for place, (georgian, english) in enumerate([("გაღმა უბანი", "Across the river"), ("ბაზრის უბანი", "Market")]):
        page.fill(f"[name=choices-{place}-labels_ka]", georgian)
        page.fill(f"[name=choices-{place}-labels_en]", english)
    click_through(page.locator(".desk-bar button[type=submit]"))
    expect(page.locator("#question-romeli_ubani")).to_contain_text("Which quarter?")
    page.to("questions_preview")
    expect(page.locator("main")).to_contain_text("Across the river")
