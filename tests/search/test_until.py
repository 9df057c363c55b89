"""A page whose date is over is found, counted and told of nowhere from that moment on, though no worker runs."""

import datetime
from collections.abc import Callable

import pytest
from django.core.management import call_command
from django.test import Client
from django.utils import timezone
from wagtail.models import Page

from backstage import queue
from home.pages.models import TownDocument
from search.engines import engine
from tests.factories import pages

from . import files
from .both import both_engines

pytestmark = pytest.mark.django_db

WORD = "რეზერვუარი"  # stands in everything
ONCE, MISSPELT = "ორანჟერეა", "ორანჟერრა"  # stands only in what ends
A_SECOND = datetime.timedelta(seconds=1)


@pytest.fixture
def end() -> datetime.datetime:
    return timezone.now() + datetime.timedelta(hours=1)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Callable[[datetime.datetime], None]:
    """Sets the time."""
    return lambda moment: monkeypatch.setattr(timezone, "now", lambda: moment)


def branch(slug: str) -> Page:
    return Page.objects.get(slug=slug, depth=3)


def make_all(home: Page, slug: str, **fields: object) -> None:
    """Of every kind one: a page, an act, news with a file of its own, a page in another language."""
    title = f"{WORD} {ONCE if fields else ''} {slug}"
    year = datetime.date(2024 if fields else 2025, 5, 2)
    pages.standard_page(home, title, slug=slug, **fields)
    pages.act(branch("acts"), slug, title=title, adopted_on=year, **fields)
    file = pages.document(f"გეგმა {slug}", content=files.georgian_pdf(), name=f"{slug}.pdf", language="ka")
    shown = [("file", {"document": file, "title": ""})]
    pages.news(branch("news"), title, slug=f"news-{slug}", date=year, attachments=shown, **fields)
    english = Page.objects.get(locale__language_code="en", depth=2)
    pages.standard_page(english, title, slug=slug, **fields)


@pytest.fixture
def home(home: Page) -> Page:
    pages.news_index(home, slug="news")
    pages.act_index(home, slug="acts")
    pages.translated(home, "en", title="Alviskhevi")
    make_all(home, "stays")
    queue.drain()
    return home


def told(client: Client) -> list[object]:
    """All that a stranger is told by every way of asking; the order is left out."""
    asked = [{"q": WORD}, {"q": WORD, "kind": "file"}, {"q": WORD, "kind": "act", "sort": "date"}]
    asked += [{"q": WORD, "language": "en"}, {"q": f'"{WORD}"'}, {"q": ONCE}, {"q": MISSPELT}, {"q": f"{WORD} {ONCE}"}]
    answers = [client.get("/api/search/", each | {"lang": lang}).json() for each in asked for lang in ("ka", "en")]
    found: list[object] = [
        (each["total"], each["read_as"], each["reason"], each["facets"], sorted(map(_said, each["results"])))
        for each in answers
    ]
    typed = [("/search/suggest/", "გეგმ")]
    typed += [(f"{home}/search/suggest/", each) for home in ("", "/en") for each in (WORD[:5], "rezervu", ONCE[:5])]
    found += [sorted(each["url"] for each in client.get(address, {"q": begun}).json()) for address, begun in typed]
    page = client.get("/search/", {"q": WORD}).context["results"]
    return [*found, page.total, [(each.value, each.count) for facet in page.facets for each in facet.choices]]


def _said(result: dict) -> str:
    return f"{result['url']} {[file['url'] for file in result['files']]} {(result['file'] or {}).get('shown_on')}"


@both_engines
def test_it_is_as_if_it_had_never_been(client: Client, home: Page, end: datetime.datetime, clock: Callable) -> None:
    before = told(client)
    make_all(home, "ends", expire_at=end)
    queue.drain()
    held = engine().count()
    clock(end - A_SECOND)
    assert all(now != then for now, then in zip(told(client), before, strict=True))
    clock(end)
    assert told(client) == before
    assert engine().count() == held  # nobody has looked


@both_engines
class TestFiles:
    """A file is there as long as any page shows it, and named after the one that shows it longest."""

    @pytest.fixture
    def file(self, home: Page, end: datetime.datetime) -> TownDocument:
        file = pages.document("საერთო", content=files.georgian_pdf(), language="ka")
        shown = [("file", {"document": file, "title": ""})]
        pages.news(branch("news"), "პირველი", slug="first", attachments=shown, expire_at=end)
        pages.news(branch("news"), "მეორე", slug="second", attachments=shown, expire_at=end + A_SECOND)
        queue.drain()
        return file

    def parents(self, client: Client) -> list[str]:
        found = client.get("/api/search/", {"q": "საერთო", "kind": "file", "lang": "ka"}).json()
        hits = [each["file"]["shown_on"]["url"] for each in found["results"] if each["title"] == "საერთო"]
        assert found["total"] == len(hits)
        return [address.removeprefix("http://testserver") for address in hits]

    def test_until_the_last_has_ended(self, client: Client, file: TownDocument, end: object, clock: Callable) -> None:
        assert self.parents(client) == ["/news/second/"]
        clock(end)
        assert self.parents(client) == ["/news/second/"]
        clock(end + A_SECOND)
        assert self.parents(client) == []

    def test_for_ever_where_one_does_not_end(
        self, client: Client, home: Page, file: TownDocument, end: object, clock: Callable
    ) -> None:
        shown = [("file", {"document": file, "title": ""})]
        pages.news(branch("news"), "მესამე", slug="third", attachments=shown)
        queue.drain()
        clock(end + A_SECOND)
        assert self.parents(client) == ["/news/third/"]


@both_engines
class TestEditors:
    """They move the end; the worker is told, and where it does not hear, the page is gone sooner, never later."""

    @pytest.fixture
    def page(self, home: Page, end: datetime.datetime) -> Page:
        page = pages.standard_page(home, ONCE, expire_at=end)
        queue.drain()
        return page

    def found(self, client: Client) -> int:
        return client.get("/search/", {"q": ONCE}).context["results"].total

    def move(self, page: Page, end: datetime.datetime | None) -> None:
        page.expire_at = end
        page.save_revision().publish()

    def test_to_later(self, client: Client, page: Page, end: datetime.datetime, clock: Callable) -> None:
        self.move(page, None)
        queue.drain()
        clock(end)
        assert self.found(client) == 1

    def test_to_sooner_while_no_worker_runs(
        self, client: Client, page: Page, end: datetime.datetime, clock: Callable
    ) -> None:
        self.move(page, end - A_SECOND)
        assert self.found(client) == 1
        clock(end - A_SECOND)
        assert self.found(client) == 0


@both_engines
def test_a_page_that_goes_live_later_is_not_there_before(
    client: Client, home: Page, end: datetime.datetime, clock: Callable
) -> None:
    before, held = told(client), engine().count()
    make_all(home, "later", go_live_at=end)
    queue.drain()
    assert (told(client), engine().count()) == (before, held)
    clock(end + A_SECOND)
    call_command("publish_scheduled")
    queue.drain()
    assert engine().count() == held + 5
    assert told(client) != before
