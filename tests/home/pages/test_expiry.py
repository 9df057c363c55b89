"""A page whose time is over is gone by its date alone: nobody waits for the worker to take it off the site."""

from datetime import timedelta

import pytest
from django.utils import timezone
from wagtail.models import Page

from backstage import queue
from home.pages.languages import published
from home.pages.searchables import public_pages
from tests.factories import pages

pytestmark = [pytest.mark.django_db, pytest.mark.both_databases]


@pytest.fixture
def notices(home):
    """Twelve notices about water, found by everybody."""
    index = pages.news_index(home)
    found = [pages.news(index, f"წყალი შეწყდება {number}") for number in range(12)]
    queue.drain()
    return found


def expire(page, **away):
    Page.objects.filter(pk=page.pk).update(expire_at=timezone.now() + timedelta(**away))


def total(client) -> int:
    return client.get("/search/", {"q": "წყალი"}).context["results"].total


@pytest.mark.parametrize(("away", "is_there"), [({"hours": 1}, True), ({"minutes": -1}, False)])
def test_its_address_and_every_list_go_by_the_date(client, notices, away, is_there):
    page = notices[0]
    expire(page, **away)
    assert client.get(page.url).status_code == (200 if is_there else 404)
    assert published(Page.objects.filter(pk=page.pk)).exists() == is_there
    assert (page.title in client.get(page.get_parent().url).content.decode()) == is_there


def test_search_neither_shows_nor_counts_what_expired_among_the_results(client, notices):
    before = total(client)
    shown = client.get("/search/", {"q": "წყალი"}).context["results"].hits[0]
    expire(next(page for page in notices if page.url == shown.url), minutes=-1)
    after = client.get("/search/", {"q": "წყალი"}).context["results"]
    assert after.total == before - 1
    assert shown.url not in [hit.url for hit in after.hits]


def test_search_asks_for_the_date_of_each_moment_not_of_its_first_question(notices):
    page = notices[0]
    assert str(page.pk) in public_pages(None)
    expire(page)  # after that question, before this one
    assert str(page.pk) not in public_pages(None)
    assert str(page.pk) not in public_pages([str(page.pk)])
