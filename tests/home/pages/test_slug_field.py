"""What an editor sees in the admin's slug field while she types a title in her own script."""

import pytest
from django.conf import settings
from django.urls import reverse
from playwright.sync_api import expect

from home.pages.transliteration import slug_for
from tests.factories import pages

pytestmark = pytest.mark.django_db(transaction=True)
TITLES = {"ka": "წყალმომარაგება ხევში", "uk": "Їжак і згода", "hy": "Երևանի որոշումներ"}


@pytest.mark.parametrize("language", TITLES)
def test_the_slug_follows_the_title_in_latin_letters(visitors, live_server, home, editor, language):
    if language != "ka":
        home.locale = pages.locale(language)
        home.save()
    page = visitors.open()
    cookie = editor.cookies[settings.SESSION_COOKIE_NAME]
    page.context.add_cookies([{"name": cookie.key, "value": cookie.value, "url": live_server.url}])
    page.goto(live_server.url + reverse("wagtailadmin_pages:add", args=["pages", "standardpage", home.pk]))
    page.locator("#id_title").press_sequentially(TITLES[language])
    page.locator("#id_title").blur()
    expect(page.locator("#id_slug")).to_have_value(slug_for(TITLES[language], language))
