"""The strict content policy holds in a real browser: for strangers, and for editors with the userbar."""

import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse

from tests.factories import samples

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def town(home):
    return samples.one_of_each(home)


def sign_in(page, live_server, client: Client) -> None:
    """Give the browser the session of a signed-in client."""
    cookie = client.cookies[settings.SESSION_COOKIE_NAME]
    page.context.add_cookies([{"name": cookie.key, "value": cookie.value, "url": live_server.url}])


def watch_violations(page) -> None:
    """Collect what the policy refuses, in every document this page opens."""
    page.add_init_script(
        "window.refused = []; addEventListener('securitypolicyviolation', event => "
        "window.refused.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}`))"
    )


class TestPublicPages:
    def test_nothing_is_refused_to_strangers(self, visitors, live_server, town):
        page = visitors.open()
        watch_violations(page)
        for sample in town.values():
            page.goto(f"{live_server.url}{sample.url}", wait_until="networkidle")
            assert page.evaluate("refused") == [], sample
            assert page.locator("wagtail-userbar").count() == 0

    def test_nothing_is_refused_to_editors_who_get_the_userbar(self, visitors, live_server, town, editor):
        visitors.watch.allow("axe.run results")  # the userbar's own checker says what it thinks of the sample
        page = visitors.open()
        watch_violations(page)
        sign_in(page, live_server, editor)
        for sample in town.values():
            page.goto(f"{live_server.url}{sample.url}", wait_until="networkidle")
            page.locator("wagtail-userbar [data-wagtail-userbar-trigger]").click()
            page.locator("wagtail-userbar [role=menuitem]").first.wait_for()
            assert page.evaluate("refused") == [], sample


class TestStaffSide:
    def test_editors_can_work_under_its_policy(self, visitors, live_server, town, editor):
        visitors.watch.allow("axe.run results")
        page = visitors.open()
        watch_violations(page)
        sign_in(page, live_server, editor)
        refused = {}
        for address in admin_addresses(town):
            page.goto(f"{live_server.url}{address}", wait_until="networkidle")
            if found := page.evaluate("refused"):
                refused[address] = found
        assert not refused, "\n".join(f"{address}: {found}" for address, found in refused.items())


def admin_addresses(town):
    """Where an editor spends her day."""
    news = town["pages.NewsPage"]
    index = town["pages.NewsIndexPage"]
    return [
        reverse("wagtailadmin_home"),
        reverse("wagtailadmin_explore", args=[index.pk]),
        reverse("wagtailadmin_pages:add", args=["pages", "newspage", index.pk]),
        *(reverse("wagtailadmin_pages:edit", args=[page.pk]) for page in town.values()),
        reverse("wagtailadmin_pages:history", args=[news.pk]),
        reverse("wagtailadmin_pages:view_draft", args=[news.pk]),
        reverse("wagtail_localize:submit_page_translation", args=[news.pk]),
        reverse("wagtailimages:index"),
        reverse("wagtailimages:add_multiple"),
        reverse("wagtaildocs:index"),
        reverse("wagtaildocs:add_multiple"),
        reverse("wagtailsettings:edit", args=["pages", "sitesettings"]),
        reverse("wagtailredirects:index"),
        reverse("wagtailadmin_account"),
    ]
