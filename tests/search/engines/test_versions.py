"""Two versions of Meria in one place: each has an index of its own, and the older one's goes when it is asked to."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from django.utils import timezone

from search.engines import Busy, Engine, Entry, SearchUnavailable
from search.engines.elastic import ElasticEngine
from search.engines.elastic.connection import Connection
from search.engines.embedded import EmbeddedEngine
from tests.search.records import entry
from tests.services.elasticsearch import Elasticsearch

from .asked import keys

PREFIX = "meria-versions"
Meria = Callable[[str], Engine]


@pytest.fixture(params=["embedded", pytest.param("elastic", marks=pytest.mark.elasticsearch)])
def meria(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Meria]:
    """The engine of each version of Meria that looks after the same place."""
    if request.param == "embedded":
        yield partial(EmbeddedEngine, tmp_path / "index")
        return
    server: Elasticsearch = request.getfixturevalue("elasticsearch")
    yield partial(ElasticEngine, Connection((server.url,), prefix=PREFIX, timeout=20))
    server.clear(PREFIX)


@pytest.fixture
def older(meria: Meria) -> Engine:
    """In use."""
    engine = meria("s8a5")
    engine.rebuild([entry(1, title="წყალი")])
    return engine


@pytest.fixture
def newer(meria: Meria, older: Engine) -> Engine:
    """With other fields; not built."""
    return meria("s9a5")


def later() -> datetime:
    """When all that is there now was not written to for long."""
    return timezone.now() + timedelta(hours=1)


class TestSideBySide:
    def test_what_has_other_fields_is_not_asked(self, newer: Engine) -> None:
        assert not newer.is_current()
        with pytest.raises(SearchUnavailable):
            keys(newer, "წყალი")

    def test_the_older_answers_and_is_written_while_the_newer_is_built(self, older: Engine, newer: Engine) -> None:
        def entries() -> Iterator[Entry]:
            yield entry(2, title="წყალი")
            older.write([entry(3, title="წყალი")])
            assert set(keys(older, "წყალი")) == {"page:1", "page:3"}
            with pytest.raises(Busy):
                newer.rebuild(())

        newer.rebuild(entries())
        assert keys(newer, "წყალი") == ["page:2"]
        older.write([entry(4, title="წყალი")], ["page:1"])
        assert set(keys(older, "წყალი")) == {"page:3", "page:4"}
        assert keys(newer, "წყალი") == ["page:2"]
        assert older.is_current(thoroughly=True) and newer.is_current(thoroughly=True)

    def test_each_is_built_anew_for_itself(self, older: Engine, newer: Engine) -> None:
        newer.rebuild([entry(2, title="წყალი")])
        for _ in range(2):
            older.rebuild([entry(3, title="წყალი")])
        assert (keys(older, "წყალი"), keys(newer, "წყალი")) == (["page:3"], ["page:2"])


class TestAnotherAnalysis:
    """With the same fields."""

    def test_it_serves_until_there_is_one_of_this_version(self, meria: Meria, older: Engine) -> None:
        newer = meria("s8a6")
        assert not newer.is_current()
        assert keys(newer, "წყალი") == ["page:1"]

        def entries() -> Iterator[Entry]:
            assert keys(newer, "წყალი") == ["page:1"]
            yield entry(2, title="წყალი")

        newer.rebuild(entries())
        assert (keys(newer, "წყალი"), keys(older, "წყალი")) == (["page:2"], ["page:1"])

    def test_the_newest_of_several_serves(self, meria: Meria, older: Engine) -> None:
        for analysis in (10, 9):
            meria(f"s8a{analysis}").rebuild([entry(analysis, title="წყალი")])
        assert keys(meria("s8a11"), "წყალი") == ["page:10"]

    def test_what_it_lacks_is_asked_of_its_own_index_alone(self, meria: Meria, older: Engine) -> None:
        newer = meria("s8a6")
        for ask in (newer.stamps, newer.count, partial(newer.write, [entry(2)])):
            with pytest.raises(SearchUnavailable):
                ask()
        assert older.stamps().keys() == {"page:1"}


class TestDroppingOlder:
    def test_what_was_written_to_lately_stays(self, older: Engine, newer: Engine) -> None:
        newer.rebuild([])
        newer.drop_older(timezone.now() - timedelta(hours=1))
        assert keys(older, "წყალი") == ["page:1"]

    def test_the_rest_goes_and_this_and_the_newer_stay(self, meria: Meria, older: Engine, newer: Engine) -> None:
        newest = meria("s10a1")
        newest.rebuild([entry(3, title="წყალი")])
        newer.rebuild([entry(2, title="წყალი")])
        newer.drop_older(later())
        assert not older.is_current()
        with pytest.raises(SearchUnavailable):
            keys(older, "წყალი")
        assert (keys(newer, "წყალი"), keys(newest, "წყალი")) == (["page:2"], ["page:3"])

    def test_one_that_is_being_built_is_built(self, older: Engine, newer: Engine) -> None:
        newer.rebuild([])

        def entries() -> Iterator[Entry]:
            yield entry(2, title="წყალი")
            newer.drop_older(timezone.now() - timedelta(minutes=10))
            yield entry(3, title="წყალი")

        older.rebuild(entries())
        assert set(keys(older, "წყალი")) == {"page:2", "page:3"}

    def test_who_goes_back_builds_it_again(self, older: Engine, newer: Engine) -> None:
        newer.rebuild([])
        newer.drop_older(later())
        older.rebuild([entry(2, title="წყალი")])
        assert keys(older, "წყალი") == ["page:2"]


class TestFirstInstallations:
    """Before version 8 an index had one pointer or alias for whatever version."""

    def test_the_pointer_and_its_folder_go_and_what_is_not_ours_stays(self, tmp_path: Path) -> None:
        root = tmp_path / "index"
        (root / "s7a5-1f2e3d4c").mkdir(parents=True)
        (root / "s7a5-1f2e3d4c" / "meta.json").touch()
        (root / "current").write_text("s7a5-1f2e3d4c")
        for file in ("writer.lock", "notes.txt"):
            (root / file).touch()
        engine = EmbeddedEngine(root, "s8a5")
        assert not engine.is_current()
        engine.rebuild([entry(1, title="წყალი")])
        engine.drop_older(timezone.now() - timedelta(hours=1))
        assert (root / "current").exists() and (root / "s7a5-1f2e3d4c").exists()
        engine.drop_older(later())
        left = {path.name.partition("-")[0] for path in root.iterdir()}
        assert left == {"current", "s8a5", "writer", "notes.txt"}
        assert {path.name for path in root.glob("current*")} == {"current-s8a5"}
        assert keys(engine, "წყალი") == ["page:1"]

    @pytest.mark.elasticsearch
    def test_the_aliases_go_with_their_indices_and_another_towns_stay(self, elasticsearch: Elasticsearch) -> None:
        ours, theirs = (f"{prefix}-ka-s7a5-1f2e3d4c" for prefix in (PREFIX, f"{PREFIX}-ka"))
        try:
            for name, alias in ((ours, f"{PREFIX}-all"), (theirs, f"{PREFIX}-ka-all")):
                elasticsearch.ask(f"/{name}", {"aliases": {alias: {}}}, method="PUT")
            engine = ElasticEngine(Connection((elasticsearch.url,), prefix=PREFIX, timeout=20), "s8a5")
            assert not engine.is_current()
            engine.rebuild([entry(1, title="წყალი")])
            engine.drop_older(later())
            found = elasticsearch.indices(PREFIX)
            assert theirs in found and ours not in found
            assert keys(engine, "წყალი") == ["page:1"]
        finally:
            elasticsearch.clear(PREFIX)
