"""Two engines kept at once: who is asked, how each catches up by itself, and moving from one to the other.

Both are embedded engines in folders of their own, the first in the place of Elasticsearch; with the real server:
test_elasticsearch_away.py.
"""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from django.test import Client
from django.utils import timezone
from django.utils.translation import gettext, override
from wagtail.models import Page

from backstage import queue
from search import engines, indexing, keeping
from search.engines import ELASTICSEARCH, EMBEDDED, OutOfReach, Refused, breaker, engine, kept, standby
from search.engines.embedded import EmbeddedEngine
from search.hidden import hidden_keys
from search.models import KeptEngine, Pending
from search.query import parse
from tests.factories import pages

from .editors import signed_in

pytestmark = pytest.mark.django_db


class Distant(EmbeddedEngine):
    """An embedded engine behind a line that can be cut."""

    cut = False
    asked = 0

    def _searcher(self):
        type(self).asked += 1
        if self.cut:
            raise OutOfReach("the line is cut")
        return super()._searcher()

    def write(self, *args):
        if self.cut:
            raise OutOfReach("the line is cut")
        return super().write(*args)

    def rebuild(self, *args):
        if self.cut:
            raise OutOfReach("the line is cut")
        return super().rebuild(*args)

    def is_current(self, **how):
        if self.cut:
            raise OutOfReach("the line is cut")
        return super().is_current(**how)


@pytest.fixture
def first(settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Distant:
    """What stands in the place of Elasticsearch; configured, and never yet built."""
    distant = Distant(tmp_path / "first")
    monkeypatch.setattr(Distant, "asked", 0)
    monkeypatch.setattr(engines, "_distant", lambda: distant)
    monkeypatch.setattr(standby, "REMEMBERED", 0.0)
    settings.ELASTICSEARCH_URL = "http://127.0.0.1:1"
    settings.SEARCH_INDEX_DIR = tmp_path / "spare"
    return distant


@pytest.fixture
def spare(first: Distant) -> EmbeddedEngine:
    """The embedded engine beside it."""
    return kept()[EMBEDDED]


@pytest.fixture
def home(db: None, first: Distant, spare: EmbeddedEngine):
    """An empty town, both engines ready."""
    home = pages.home_page()
    queue.drain()
    indexing.catch_up()
    assert keeping.ready() == {EMBEDDED, ELASTICSEARCH}
    return home


def titles(of: object, text: str) -> list[str]:
    return [found.record.title for found in of.search(parse(text, "ka"), offset=0, limit=10).hits]


def waiting(name: str) -> set[str]:
    return set(Pending.objects.filter(engine=name).values_list("key", flat=True))


def time_passes() -> None:
    """The pause of every engine is over."""
    KeptEngine.objects.update(next_try_at=timezone.now() - timedelta(seconds=1))


def noticed(first: Distant) -> None:
    """The line is cut, and the worker has met it."""
    first.cut = True
    indexing.mend()
    assert keeping.ready() == {EMBEDDED}


class TestAsking:
    def test_the_first_is_asked_and_the_spare_is_not(self, home, first, spare, monkeypatch) -> None:
        pages.standard_page(home, "წყალი")
        queue.drain()
        monkeypatch.setattr(spare, "search", None)
        assert titles(engine(), "წყალი") == ["წყალი"]

    def test_every_question_goes_to_the_spare_when_the_first_is_away(self, home, first, client: Client) -> None:
        pages.standard_page(home, "წყალსადენი")
        queue.drain()
        first.cut = True
        assert titles(engine(), "წყალსადენი") == ["წყალსადენი"]
        assert [each.title for each in engine().suggest(parse("წყალს", "ka"), limit=5)] == ["წყალსადენი"]
        assert [each.title for each in engine().similar("წყალსადენნი")] == ["წყალსადენი"]
        assert (engine().count(), len(engine().stamps())) == (2, 2)
        assert client.get("/search/suggest/", {"q": "წყალს"}).json()[0]["title"] == "წყალსადენი"
        assert client.get("/search/", {"q": "წყალსადენი"}).context["results"].total == 1

    def test_who_is_away_is_asked_once_and_then_after_growing_pauses(self, home, first, monkeypatch) -> None:
        now = [1000.0]
        monkeypatch.setattr(breaker.time, "monotonic", lambda: now[0])
        first.cut, asked = True, []
        for seconds in [0, 1, breaker.PAUSE, 1, breaker.PAUSE, breaker.PAUSE]:
            now[0] += seconds
            before = Distant.asked
            titles(engine(), "წყალი")
            asked.append(Distant.asked - before)
        assert asked == [1, 0, 1, 0, 0, 1]

    def test_it_is_said_once_that_it_is_away_and_once_that_it_is_back(self, home, first, monkeypatch, caplog) -> None:
        monkeypatch.setattr(breaker, "PAUSE", 0.0)
        first.cut = True
        for _ in range(3):
            titles(engine(), "წყალი")
        first.cut = False
        for _ in range(3):
            titles(engine(), "წყალი")
        said = [record.levelname for record in caplog.records if record.name == "search.engines.breaker"]
        assert said == ["ERROR", "WARNING"]

    @pytest.mark.parametrize(("address", "language"), [("/search/", "ka"), ("/en/search/", "en")])
    def test_when_neither_answers_the_plain_page_says_so(
        self, home, first, spare, client: Client, address: str, language: str
    ) -> None:
        pages.translated(home, "en", title="Alviskhevi")
        first.cut = True
        (spare._folders.root / "current").unlink()
        response = client.get(address, {"q": "წყალი"})
        assert response.status_code == 503
        with override(language):
            words = gettext("Search is resting for a moment")
        assert ("resting" in words) == (language == "en")
        assert f"<h1>{words}</h1>" in response.content.decode()
        assert 'class="search-box' in response.content.decode()
        assert client.get("/search/suggest/", {"q": "წყალი"}).status_code == 503
        assert client.get("/api/search/", {"q": "წყალი"}).status_code == 503

    def test_without_a_spare_the_plain_page_comes_and_nobody_waits_twice(
        self, home, first, settings, client, caplog
    ) -> None:
        settings.SEARCH_KEEP_EMBEDDED = False
        first.cut = True
        before = Distant.asked
        for _ in range(5):
            assert client.get("/search/", {"q": "წყალი"}).status_code == 503
            queue.drain()
        assert Distant.asked == before + 1
        said = [each.name for each in caplog.records if each.levelname == "ERROR" and "engine" in each.message]
        assert said == ["search.engines.breaker"]
        assert list(kept()) == [ELASTICSEARCH]

    @pytest.mark.parametrize("error", [OutOfReach, Refused])
    def test_what_is_merely_away_or_refuses_is_not_mended(self, home, first, spare, monkeypatch, client, error) -> None:
        def fails(*args: object, **how: object) -> None:
            raise error("not now")

        monkeypatch.setattr(first, "search", fails)
        monkeypatch.setattr(spare, "search", fails)
        for _ in range(2):
            assert client.get("/search/", {"q": "წყალი"}).status_code == 503
        assert not queue.Job.objects.filter(kind="search.mend").exists()

    @pytest.mark.parametrize("before", [ELASTICSEARCH, EMBEDDED])
    def test_one_without_an_index_is_mended_whatever_the_other_says(
        self, home, first, spare, client: Client, before: str
    ) -> None:
        first.cut = True
        (spare._folders.root / "current").unlink()
        KeptEngine.objects.exclude(name=before).update(ready=False)
        assert client.get("/search/", {"q": "წყალი"}).status_code == 503
        assert queue.Job.objects.filter(kind="search.mend").count() == 1

    def test_a_first_that_is_behind_is_not_asked(self, home, first, spare) -> None:
        noticed(first)
        pages.standard_page(home, "წყალი")
        queue.drain()
        first.cut = False
        assert (titles(first, "წყალი"), titles(engine(), "წყალი")) == ([], ["წყალი"])

    def test_one_that_is_behind_answers_when_there_is_no_other(self, home, first, spare) -> None:
        pages.standard_page(home, "წყალი")
        queue.drain()
        keeping.fell_behind(ELASTICSEARCH)
        (spare._folders.root / "current").unlink()
        assert titles(engine(), "წყალი") == ["წყალი"]


class TestCatchingUp:
    def test_a_change_waits_for_each_engine(self, home) -> None:
        Pending.objects.all().delete()
        page = pages.standard_page(home, "წყალი")
        assert f"page:{page.pk}" in waiting(EMBEDDED) & waiting(ELASTICSEARCH)
        indexing.refresh("page", page.pk)
        assert Pending.objects.filter(key=f"page:{page.pk}").count() == 2

    def test_the_spare_goes_on_while_the_first_is_away(self, home, first, spare) -> None:
        noticed(first)
        page = pages.standard_page(home, "წყალი")
        queue.drain()
        assert titles(spare, "წყალი") == ["წყალი"]
        assert (waiting(EMBEDDED), waiting(ELASTICSEARCH)) == (set(), {f"page:{page.pk}"})
        assert not queue.Job.objects.exists()  # nothing in the queue fails for it again and again

    def test_it_catches_up_once_its_pause_is_over(self, home, first, spare) -> None:
        gone = pages.standard_page(home, "ძველი წყალი")
        queue.drain()
        noticed(first)
        pages.standard_page(home, "ახალი წყალი")
        gone.unpublish()
        queue.drain()
        first.cut = False
        indexing.catch_up()
        assert titles(first, "წყალი") == ["ძველი წყალი"]  # it is left alone for now
        time_passes()
        indexing.catch_up()
        assert titles(first, "წყალი") == titles(spare, "წყალი") == ["ახალი წყალი"]
        assert keeping.ready() == {EMBEDDED, ELASTICSEARCH}
        assert not Pending.objects.exists()

    def test_pauses_grow_to_some_minutes(self, home, first) -> None:
        first.cut = True
        pauses = []
        for _ in range(7):
            time_passes()
            asked = timezone.now()
            indexing.catch_up()
            indexing.mend()
            row = KeptEngine.objects.get(name=ELASTICSEARCH)
            pauses.append(round((row.next_try_at - asked).total_seconds()))
        assert pauses == [30, 60, 120, 240, 300, 300, 300]
        assert "the line is cut" in row.problem

    def test_what_was_lost_without_a_note_is_found_when_it_comes_back(self, home, first, spare) -> None:
        page = pages.standard_page(home, "წყალი")
        queue.drain()
        noticed(first)
        first.cut = False
        first.write([], [f"page:{page.pk}"])  # as a copy of yesterday that was put back
        time_passes()
        indexing.catch_up()
        assert titles(first, "წყალი") == ["წყალი"]

    def test_a_sweep_mends_each_by_itself(self, home, first, spare) -> None:
        one, other = pages.standard_page(home, "წყალი"), pages.standard_page(home, "გზა")
        queue.drain()
        first.write([], [f"page:{one.pk}"])
        spare.write([], [f"page:{other.pk}"])
        assert indexing.sweep() == 2
        assert [titles(each, text) for each in (first, spare) for text in ("წყალი", "გზა")] == [["წყალი"], ["გზა"]] * 2
        assert indexing.sweep() == 0

    def test_a_damaged_spare_does_not_hold_up_the_first(self, home, first, spare) -> None:
        for meta in spare._folders.root.glob("*/meta.json"):
            meta.write_text("nonsense")
        pages.standard_page(home, "წყალი")
        queue.drain()
        assert titles(first, "წყალი") == titles(spare, "წყალი") == ["წყალი"]

    def test_one_that_another_process_writes_holds_up_no_other(self, home, first, spare) -> None:
        page = pages.standard_page(home, "წყალი")
        with spare._folders.writing():
            queue.drain()
            assert (titles(first, "წყალი"), titles(spare, "წყალი")) == (["წყალი"], [])
            assert waiting(EMBEDDED) == {f"page:{page.pk}"}
        assert keeping.ready() == {EMBEDDED, ELASTICSEARCH}
        indexing.catch_up()
        assert titles(spare, "წყალი") == ["წყალი"]


class TestHidden:
    """Nothing hidden is shown or counted, whichever of the two answers."""

    def test_hidden_while_the_first_is_away_and_shown_by_none(self, home, first, spare, client: Client) -> None:
        page = pages.standard_page(home, "საიდუმლო წყალი")
        pages.standard_page(home, "წყალი")
        queue.drain()
        noticed(first)
        page.unpublish()
        assert hidden_keys() == {f"page:{page.pk}"}
        assert client.get("/search/", {"q": "წყალი"}).context["results"].total == 1  # before the worker
        queue.drain()
        assert client.get("/search/", {"q": "წყალი"}).context["results"].total == 1  # after
        first.cut = False
        keeping.became_ready(ELASTICSEARCH)  # it is asked too early
        assert len(titles(first, "წყალი")) == 2
        results = client.get("/search/", {"q": "წყალი"}).context["results"]
        assert (results.total, [hit.url for hit in results.hits]) == (1, [Page.objects.get(title="წყალი").url])


class TestMoving:
    def test_a_new_engine_is_built_while_the_old_one_serves(
        self, home, first, spare, monkeypatch: pytest.MonkeyPatch, client: Client
    ) -> None:
        pages.standard_page(home, "წყალი")
        queue.drain()
        KeptEngine.objects.filter(name=ELASTICSEARCH).delete()
        (first._folders.root / "current").unlink()
        seen: list[list[str]] = []
        _watch(monkeypatch, lambda: seen.append(titles(engine(), "წყალი")))
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

        _watch(monkeypatch, publish)
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
        _watch(monkeypatch, lambda: ready_at.append(keeping.ready()))
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


def _watch(monkeypatch: pytest.MonkeyPatch, look: Callable[[], object]) -> None:
    """Look each time that something is read from the database for an index."""
    current = indexing.current
    monkeypatch.setattr(indexing, "current", lambda key: (look(), current(key))[1])


class TestTold:
    """Whoever looks after the search reads how the engines are, above the list of what people look for."""

    def told(self) -> list[tuple[str, str]]:
        response = signed_in().get("/admin/searches/")
        assert response.status_code == 200
        said = [(each.name, each.text) for each in response.context["engines"]]
        assert all(text in response.content.decode() for _, text in said)
        return said

    def test_both_are_well(self, home) -> None:
        assert self.told() == [
            ("Elasticsearch", "It answers the searches of visitors."),
            ("Built-in index", "It stands by."),
        ]

    def test_one_is_away(self, home, first) -> None:
        noticed(first)
        pages.standard_page(home, "წყალი")
        queue.drain()
        (name, text), other = self.told()
        assert text.startswith("It cannot be reached since ") and text.endswith("1 change waits for it.")
        assert other == ("Built-in index", "It answers the searches of visitors.")

    def test_one_is_being_built(self, home) -> None:
        KeptEngine.objects.filter(name=ELASTICSEARCH).delete()
        assert self.told()[0] == ("Elasticsearch", "It is being brought up to date.")

    def test_nothing_where_there_is_one(self, home, settings) -> None:
        settings.ELASTICSEARCH_URL = ""
        assert self.told() == []
