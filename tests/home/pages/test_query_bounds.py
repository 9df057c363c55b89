"""Every public page costs a bounded number of SQL queries: cold cache, two languages, 200 pages in the tree."""

import pytest
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import Page, get_page_models

from home.pages.models import BasePage, HomePage, SiteSettings
from tests.factories import pages, samples

LIMIT, HOME_LIMIT = 15, 25


def page_types():
    """All page types of all rooms, as installed; not a list that somebody must keep."""
    return sorted(model._meta.label for model in get_page_models() if issubclass(model, BasePage))


@pytest.fixture
def town(home, django_capture_on_commit_callbacks):
    """200 pages in two languages, one of each type among them, everything in the settings filled in."""
    made = samples.one_of_each(home)
    english = {"pages.HomePage": pages.translated(home, "en", title="Home")}
    for name, page in made.items():
        if name not in english and page.get_parent().has_translation(pages.locale("en")):
            english[name] = pages.translated(page, "en", title=f"English {page.pk}")
    about = made["pages.StandardPage"]
    SiteSettings.objects.update(privacy_page=about, accessibility_page=about, arms=pages.picture())
    for number in range(20):
        pages.standard_page(about, f"ქვეგვერდი {number}", slug=f"below-{number}", show_in_menus=True)
    while (count := Page.objects.count()) < 200:
        pages.news(made["pages.NewsIndexPage"], f"სიახლე {count}", slug=f"n-{count}")
    return made


def fill_home(home, page):
    """Every block of the home page that leads to a page."""
    home.refresh_from_db()
    home.shortcuts = [("page", {"page": page, "promise": ""})] * 6
    home.notices = [("notice", {"tone": "gold", "fact": "წყალი", "page": page})]
    home.dates = [("date", {"date": "2099-01-01", "title": "კრება", "page": page})]
    home.places = [("place", {"name": "ცენტრი", "address": "რუსთაველის 1", "page": page})]
    home.save_revision().publish()


def test_every_public_page_type_stays_below_its_limit(town, client):
    assert set(page_types()) <= set(town), "a page type has no sample: add its maker to tests/factories/samples.py"
    fill_home(town["pages.HomePage"], town["pages.StandardPage"])
    assert Page.objects.count() >= 200
    too_many = {}
    for name in page_types():
        for language in ("ka", "en"):
            page = Page.objects.get(translation_key=town[name].translation_key, locale__language_code=language)
            client.get(page.url)  # pictures are drawn once; that is no matter of caches
            cache.clear()
            with CaptureQueriesContext(
                connection,
            ) as queries:
                answer = client.get(page.url)
            assert answer.status_code == 200, (name, language)
            limit = HOME_LIMIT if issubclass(type(page.specific), HomePage) else LIMIT
            if len(queries) > limit:
                too_many[name, language] = len(queries), "\n".join(q["sql"][:300] for q in queries)
    assert not too_many, "\n\n".join(f"{where}: {count}\n{sql}" for where, (count, sql) in too_many.items())
