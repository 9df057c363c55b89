"""From one engine to the other while the site is served, and back."""

import pytest
from django.test import Client

from backstage import queue
from search import indexing, keeping
from search.engines import ELASTICSEARCH, EMBEDDED, engine
from search.models import KeptEngine, Pending
from tests.factories import pages

from .distant import Distant, titles, watch

pytestmark = pytest.mark.django_db


class TestMoving:
    def test_a_new_engine_is_built_while_the_old_one_serves(
        self, home, first, spare, monkeypatch: pytest.MonkeyPatch, client: Client
    ) -> None:
        pages.standard_page(home, "წყალი")
        queue.drain()
        KeptEngine.objects.filter(name=ELASTICSEARCH).delete()
        first._folders.pointer.unlink()
        seen: list[list[str]] = []
        watch(monkeypatch, lambda: seen.append(titles(engine(), "წყალი")))
        indexing.mend()
        assert seen and seen == [["წყალი"]] * len(seen)
        assert (keeping.ready(), titles(first, "წყალი")) == ({EMBEDDED, ELASTICSEARCH}, ["წყალი"])

    def test_what_is_published_meanwhile_reaches_both(self, home, first, spare, monkeypatch) -> None:
        for number in range(3):
            pages.standard_page(home, f"წყალი {number}")
        queue.drain()
        monkeypatch.setattr(indexing, "BATCH", 2)
        found: list[int] = []

        def publish() -> None:
            if not found:
                pages.standard_page(home, "ახალი")
            found.append(len(titles(spare, "ახალი")))

        watch(monkeypatch, publish)
        indexing.rebuild(ELASTICSEARCH)
        assert found[0] == 0 and found[-1] == 1  # the old one was served during the building
        monkeypatch.undo()
        assert titles(first, "ახალი") == ["ახალი"]

    def test_one_of_an_older_analysis_is_not_asked_while_it_is_built(self, home, first, spare, monkeypatch) -> None:
        pages.standard_page(home, "წყალი")
        queue.drain()
        is_current = Distant.is_current
        monkeypatch.setattr(Distant, "is_current", lambda self, **how: bool(ready_at) and is_current(self, **how))
        ready_at: list[frozenset[str]] = []
        watch(monkeypatch, lambda: ready_at.append(keeping.ready()))
        assert indexing.mend()
        assert set(ready_at) == {frozenset({EMBEDDED})}
        assert keeping.ready() == {EMBEDDED, ELASTICSEARCH}

    def test_one_that_was_left_and_comes_back_begins_by_comparing(self, home, first, spare, settings) -> None:
        settings.ELASTICSEARCH_URL = ""
        indexing.mend()
        assert keeping.ready() == {EMBEDDED}
        pages.standard_page(home, "წყალი")
        queue.drain()
        assert set(Pending.objects.values_list("engine", flat=True)) == set()
        settings.ELASTICSEARCH_URL = "http://127.0.0.1:1"
        assert titles(first, "წყალი") == []
        assert titles(engine(), "წყალი") == ["წყალი"]  # the one that holds everything
        indexing.catch_up()
        assert titles(first, "წყალი") == ["წყალი"]

    def test_back_to_the_embedded_engine_there_is_no_gap(self, home, first, spare, settings) -> None:
        pages.standard_page(home, "წყალი")
        queue.drain()
        first.cut = True
        settings.ELASTICSEARCH_URL = ""
        assert engine() is spare
        assert titles(engine(), "წყალი") == ["წყალი"]

    def test_an_engine_that_was_elsewhere_meanwhile_begins_by_comparing(self, home, spare, settings, tmp_path) -> None:
        settings.ELASTICSEARCH_URL = ""
        here = settings.SEARCH_INDEX_DIR
        settings.SEARCH_INDEX_DIR = tmp_path / "elsewhere"
        indexing.mend()
        assert keeping.ready() == {EMBEDDED}
        pages.standard_page(home, "წყალი")
        queue.drain()
        settings.SEARCH_INDEX_DIR = here
        assert (titles(spare, "წყალი"), keeping.ready()) == ([], set())
        indexing.mend()
        indexing.catch_up()
        assert (titles(spare, "წყალი"), keeping.ready()) == (["წყალი"], {EMBEDDED})
