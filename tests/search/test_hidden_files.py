"""A file that is closed, deleted, replaced or shown no more is told to nobody, though the worker is down."""

import json
from collections.abc import Callable

import pytest
from django.core.files.base import ContentFile
from django.test import Client
from wagtail.models import Collection, CollectionViewRestriction, Page, PageViewRestriction

from backstage import queue
from home.pages.models import TownDocument
from tests.factories import pages

from . import files
from .both import both_engines

pytestmark = pytest.mark.django_db

WORD = "რეზერვუარი"  # stands in the file, and on a page that is public whatever happens
MISSPELT = "რეზერვუერი"
TITLE = "საიდუმლო გეგმა"


@pytest.fixture
def file(home) -> TownDocument:
    """In a collection of its own, shown by a piece of news that answers too, beside a page that shows nothing."""
    pages.standard_page(home, "რეზერვუარი", slug="open")
    collection = Collection.get_first_root_node().add_child(name="გეგმები")
    file = pages.document(TITLE, content=files.georgian_pdf(), name="secret.pdf", collection=collection, language="ka")
    branch = pages.news_index(home)
    pages.news(branch, "რეზერვუარის მშენებლობა", slug="shows", attachments=[("file", {"document": file, "title": ""})])
    queue.drain()
    return file


def shower() -> Page:
    return Page.objects.get(slug="shows").specific


def collection_closed(file: TownDocument) -> None:
    CollectionViewRestriction.objects.create(collection=file.collection, restriction_type="login")


def collection_above_closed(file: TownDocument) -> None:
    CollectionViewRestriction.objects.create(collection=Collection.get_first_root_node(), restriction_type="login")


def moved_to_a_closed_collection(file: TownDocument) -> None:
    closed = Collection.get_first_root_node().add_child(name="დახურული")
    CollectionViewRestriction.objects.create(collection=closed, restriction_type="login")
    file.collection = closed
    file.save()


def page_unpublished(file: TownDocument) -> None:
    shower().unpublish()


def page_private(file: TownDocument) -> None:
    PageViewRestriction.objects.create(page=shower(), restriction_type="login")


def branch_private(file: TownDocument) -> None:
    PageViewRestriction.objects.create(page=shower().get_parent(), restriction_type="login")


def page_deleted(file: TownDocument) -> None:
    shower().delete()


def page_shows_it_no_more(file: TownDocument) -> None:
    page = shower()
    page.attachments = []
    page.save_revision().publish()


def deleted(file: TownDocument) -> None:
    file.delete()


def replaced(file: TownDocument) -> None:
    file.title = "სხვა"
    file.file = ContentFile(pages.pdf_bytes("something else"), name="other.pdf")
    file._set_document_file_metadata()
    file.save()


WAYS: list[Callable[[TownDocument], None]] = [
    collection_closed,
    collection_above_closed,
    moved_to_a_closed_collection,
    page_unpublished,
    page_private,
    branch_private,
    page_deleted,
    page_shows_it_no_more,
    deleted,
    replaced,
]


def told(client: Client) -> str:
    """All that a stranger is told by every way of asking."""
    asked = [
        client.get("/search/", {"q": WORD}),
        client.get("/en/search/", {"q": WORD}),
        client.get("/search/", {"q": WORD, "kind": "file"}),
        client.get("/search/", {"q": WORD, "sort": "date"}),
        client.get("/search/", {"q": MISSPELT}),
        client.get("/search/suggest/", {"q": TITLE[:6]}),
        client.get("/api/search/", {"q": WORD, "lang": "ka"}),
        client.get("/api/search/", {"q": WORD, "kind": "file", "lang": "en"}),
    ]
    return "\n".join(_text(response) for response in asked)


def _text(response: object) -> str:
    if response["Content-Type"].startswith("application/json"):
        return json.dumps(response.json(), ensure_ascii=False)
    return response.content.decode().replace("<mark>", "").replace("</mark>", "")


def found(client: Client, **chosen: str) -> int:
    return client.get("/search/", {"q": WORD, **chosen}).context["results"].total


@both_engines
class TestWorkerDown:
    def test_while_it_is_public_every_way_of_asking_tells_of_it(self, client: Client, file: TownDocument) -> None:
        assert told(client).count(TITLE) >= 8
        assert "კუბური" in told(client)
        assert (found(client), found(client, kind="file")) == (3, 1)

    @pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
    def test_then_none_does_and_it_is_not_counted(self, client: Client, file: TownDocument, way: Callable) -> None:
        way(file)
        text = told(client)
        assert TITLE not in text
        assert "secret.pdf" not in text
        assert "კუბური" not in text
        assert found(client, kind="file") == 0
        assert found(client) == Page.objects.live().public().filter(slug__in=["open", "shows"]).count()

    def test_a_word_that_stood_only_in_it_is_not_proposed(self, client: Client, file: TownDocument) -> None:
        page_unpublished(file)
        Page.objects.get(slug="open").unpublish()
        results = client.get("/search/", {"q": MISSPELT}).context["results"]
        assert (results.total, results.read_as) == (0, "")

    def test_shown_by_another_page_too_it_does_not_tell_of_the_hidden_one(
        self, client: Client, file: TownDocument
    ) -> None:
        other = pages.news(shower().get_parent(), "ტარიფი", attachments=[("file", {"document": file, "title": ""})])
        queue.drain()
        page = shower()
        assert page.pk < other.pk
        page.unpublish()
        text = told(client)
        assert page.title not in text and page.url not in text
        queue.drain()
        assert TITLE in told(client) and page.title not in told(client)


class TestWorkerBack:
    def test_what_was_replaced_is_found_by_its_new_words(self, client: Client, file: TownDocument) -> None:
        replaced(file)
        queue.drain()
        hits = client.get("/search/", {"q": "something else"}).context["results"].hits
        assert [(hit.title, hit.record.parent_url) for hit in hits] == [("სხვა", shower().url)]
        assert found(client, kind="file") == 0

    def test_a_renamed_file_comes_back(self, client: Client, file: TownDocument) -> None:
        file.title = "გეგმა"
        file.save()
        assert TITLE not in told(client)
        queue.drain()
        assert "გეგმა" in told(client) and TITLE not in told(client)
