"""An editor publishes while Wagtail saves by itself: one page, published."""

import pytest
from django.conf import settings
from django.urls import reverse
from playwright.sync_api import Page, Request, Route, expect

from home.pages.models import StandardPage

pytestmark = pytest.mark.django_db(transaction=True)
WATCH = "addEventListener('w-unsaved:watch-edits', () => document.documentElement.setAttribute('data-watched', ''))"


@pytest.fixture
def page(visitors, live_server, editor) -> Page:
    """The browser of a signed-in editor."""
    page = visitors.open()
    page.add_init_script(WATCH)
    cookie = editor.cookies[settings.SESSION_COOKIE_NAME]
    page.context.add_cookies([{"name": cookie.key, "value": cookie.value, "url": live_server.url}])
    return page


def saves_by_itself(request: Request) -> bool:
    return request.method == "POST" and request.headers.get("accept") == "application/json"


def test_what_is_pressed_while_wagtail_saves_waits_for_it(page, live_server, home):
    def publish_meanwhile(route: Route) -> None:
        if not saves_by_itself(route.request):
            return route.continue_()
        answer = route.fetch()  # the page is saved, and the browser does not know it yet
        page.locator("footer [data-w-dropdown-target=toggle]").last.click()
        page.locator("[name=action-publish]").click()
        return route.fulfill(response=answer)

    page.route("**/admin/pages/add/**", publish_meanwhile)
    page.goto(live_server.url + reverse("wagtailadmin_pages:add", args=["pages", "standardpage", home.pk]))
    expect(page.locator("html[data-watched]")).to_be_attached()  # from now on it saves what changes
    page.fill("[name=title]", "ხიდი")
    expect(page.locator(".messages .success")).to_contain_text("ხიდი")
    assert [page.live for page in StandardPage.objects.filter(title="ხიდი")] == [True]
