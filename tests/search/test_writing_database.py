"""Somebody else is writing to the database for long: who searches gets the answer all the same."""

from collections.abc import Iterator

import pytest
from django.db import connection
from django.test import Client
from wagtail.models import Page

from backstage import queue
from search import noting
from search.models import Pending
from tests.factories import pages

from .on_disk import lose

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.both_databases]
# SQLite has one writer at a time; PostgreSQL lets whoever repairs a table hold it.
HOLDS = {
    "sqlite": ["BEGIN IMMEDIATE"],
    "postgresql": ["BEGIN", "LOCK TABLE search_pending, backstage_job IN EXCLUSIVE MODE"],
}


@pytest.fixture
def page(home) -> Page:
    page = pages.standard_page(home, "საიდუმლო წყალი")
    queue.drain()
    return page


@pytest.fixture
def writing(page: Page) -> Iterator[None]:
    """By SQL the page was hidden; now another program holds the database until the test ends."""
    assert Client().get("/search/").status_code == 200  # the first visitor of a town has its settings written
    Page.objects.filter(pk=page.pk).update(live=False)
    other = connection.copy()
    with other.cursor() as cursor:
        for statement in HOLDS[connection.vendor]:
            cursor.execute(statement)
        yield
        cursor.execute("ROLLBACK")
    other.close()


class TestWhoSearches:
    @pytest.mark.parametrize("path", ["/search/", "/api/search/", "/search/suggest/"])
    def test_gets_the_answer_without_what_is_hidden(self, client: Client, page: Page, writing: None, path: str) -> None:
        response = client.get(path, {"q": "საიდუმლო"})
        assert response.status_code == 200
        assert page.title not in response.content.decode()

    def test_reads_that_search_rests_where_there_is_no_index(self, client: Client, writing: None, tmp_path) -> None:
        lose(tmp_path)
        assert client.get("/search/", {"q": "საიდუმლო"}).status_code == 503


def test_what_is_noted_already_keeps_its_pause(page: Page) -> None:
    key = f"page:{page.pk}"
    noting.met_hidden([key])
    Pending.objects.filter(key=key).update(tries=7)
    noting.met_hidden([key, "page:999"])
    assert dict(Pending.objects.values_list("key", "tries")) == {key: 7, "page:999": 0}
