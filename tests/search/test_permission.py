"""A hidden thing stays hidden, also when it was public when it was indexed and the worker is down."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.test import Client
from django.utils import timezone
from wagtail.models import Collection, CollectionViewRestriction, Page, PageViewRestriction

from backstage import queue
from search import indexing
from search.engines import engine
from search.query import parse
from tests.factories import pages

from . import files
from .both import both_engines
from .records import entry

pytestmark = pytest.mark.django_db


def seen(client: Client, word: str) -> list[str]:
    """The titles a stranger is shown."""
    hits = client.get("/search/", {"q": word}).context["results"].hits
    return [hit.title.replace("<mark>", "").replace("</mark>", "") for hit in hits]


def in_index(word: str) -> int:
    """How many the index itself holds."""
    return engine().search(parse(word, "ka"), offset=0, limit=10).total


@pytest.fixture
def page(home):
    """A page that everybody can find, below a parent."""
    parent = pages.standard_page(home, "მშობელი")
    page = pages.standard_page(parent, "საიდუმლო წყალი")
    queue.drain()
    return page


@pytest.fixture
def file(home):
    """A file in a collection of its own, shown by an act, that everybody can find."""
    collection = Collection.get_first_root_node().add_child(name="ოქმები")
    file = pages.document("პროექტი", content=files.georgian_pdf(), collection=collection)
    pages.act(pages.act_index(home), file=file)
    queue.drain()
    return file


def hide(page: Page, way: str) -> None:
    """Take a page from the public, the way editors do it."""
    if way == "unpublished":
        page.unpublish()
    elif way == "deleted":
        page.delete()
    elif way == "private":
        PageViewRestriction.objects.create(page=page, restriction_type="password", password="x")
    elif way == "below a private page":
        PageViewRestriction.objects.create(page=page.get_parent(), restriction_type="login")
    elif way == "expired":
        page.expire_at = timezone.now() - timedelta(minutes=1)
        page.save_revision().publish()
        Page.objects.filter(pk=page.pk).update(live=True, expire_at=timezone.now() - timedelta(minutes=1))
        call_command("publish_scheduled")


WAYS = ["unpublished", "deleted", "private", "below a private page", "expired"]


@both_engines
class TestPages:
    def test_a_public_page_is_found(self, client: Client, page) -> None:
        assert seen(client, "საიდუმლო") == ["საიდუმლო წყალი"]

    @pytest.mark.parametrize("way", WAYS)
    def test_it_is_hidden_at_once_though_the_worker_is_down(self, client: Client, page, way: str) -> None:
        hide(page, way)
        assert in_index("საიდუმლო") == 1
        assert seen(client, "საიდუმლო") == []
        assert "საიდუმლო წყალი" not in client.get("/search/", {"q": "საიდუმლო"}).content.decode()

    @pytest.mark.parametrize("way", WAYS)
    def test_it_leaves_the_index_when_the_worker_is_back(self, client: Client, page, way: str) -> None:
        hide(page, way)
        queue.drain()
        assert in_index("საიდუმლო") == 0

    def test_a_draft_of_a_public_page_is_not_found(self, client: Client, page) -> None:
        page.title = "დაუმტკიცებელი"
        page.save_revision()
        queue.drain()
        indexing.sweep()
        assert seen(client, "დაუმტკიცებელი") == []

    def test_an_alias_is_not_found(self, client: Client, page) -> None:
        page.create_alias(parent=page.get_parent().get_parent(), update_slug="alias")
        queue.drain()
        indexing.sweep()
        assert in_index("საიდუმლო") == 1

    def test_a_page_opened_again_comes_back(self, client: Client, page) -> None:
        restriction = PageViewRestriction.objects.create(page=page, restriction_type="login")
        queue.drain()
        restriction.delete()
        queue.drain()
        assert seen(client, "საიდუმლო") == ["საიდუმლო წყალი"]


class TestMany:
    @pytest.mark.parametrize("number", [9, 120, 1200])
    def test_a_branch_that_nobody_noted_hides_no_other_page(self, client: Client, page, number: int) -> None:
        gone = (entry(900_000 + each, title="საიდუმლო", body="წყალი") for each in range(number))
        assert not engine().write(list(gone), [])
        assert in_index("საიდუმლო წყალი") == number + 1
        assert seen(client, "საიდუმლო წყალი") == ["საიდუმლო წყალი"]
        assert client.get("/search/", {"q": "საიდუმლო წყალი"}).context["results"].total == 1


class TestRebuild:
    @pytest.mark.parametrize("way", WAYS)
    def test_a_rebuild_does_not_bring_it_back(self, client: Client, page, way: str) -> None:
        hide(page, way)
        indexing.rebuild()
        assert in_index("საიდუმლო") == 0


@both_engines
class TestFiles:
    def test_a_public_file_is_found(self, client: Client, file) -> None:
        assert seen(client, "რეზერვუარი") == ["პროექტი"]

    def test_a_file_of_a_private_collection_is_hidden_at_once(self, client: Client, file) -> None:
        CollectionViewRestriction.objects.create(collection=file.collection, restriction_type="login")
        assert seen(client, "რეზერვუარი") == []
        queue.drain()
        assert in_index("რეზერვუარი") == 0

    def test_a_file_below_a_private_collection_is_hidden_too(self, client: Client, file) -> None:
        CollectionViewRestriction.objects.create(collection=Collection.get_first_root_node(), restriction_type="login")
        assert seen(client, "რეზერვუარი") == []

    def test_a_file_whose_only_page_is_hidden_is_hidden(self, client: Client, file) -> None:
        for act in Page.objects.filter(content_type__model="legalactpage"):
            act.unpublish()
        assert seen(client, "რეზერვუარი") == []
        queue.drain()
        assert in_index("რეზერვუარი") == 0

    def test_a_file_that_only_a_draft_shows_is_not_found(self, client: Client, home) -> None:
        file = pages.document("პროექტი", content=files.georgian_pdf())
        pages.act(pages.act_index(home), file=file, live=False)
        queue.drain()
        indexing.sweep()
        assert in_index("რეზერვუარი") == 0

    def test_a_deleted_file_is_forgotten(self, client: Client, file) -> None:
        Page.objects.filter(content_type__model="legalactpage").first().specific.delete()
        file.delete()
        assert seen(client, "რეზერვუარი") == []
        queue.drain()
        assert in_index("რეზერვუარი") == 0
