"""What is Elasticsearch's own: its indices and aliases, what it refuses or is too busy for, and who may rebuild."""

import json
import os
import socket
import threading
import time
from collections.abc import Iterator
from dataclasses import replace

import pytest

from search.engines import Busy, Entry, SearchUnavailable
from search.engines.base import OutOfReach
from search.engines.elastic import ElasticEngine, bulk
from search.engines.elastic.connection import Connection
from search.engines.fields import VERSION
from search.query import parse
from tests.search.records import entry
from tests.services.elasticsearch import Elasticsearch

from .asked import keys
from .conftest import PREFIX

pytestmark = pytest.mark.elasticsearch
LANGUAGES = ("ka", "hy", "uk", "ru", "en", "other")
UNKNOWN = f"{PREFIX}-none"


def indices(elasticsearch: Elasticsearch) -> list[str]:
    """All that hold records."""
    return [name for name in elasticsearch.indices(f"{PREFIX}-") if not name.endswith("-lock")]


def aliases(elasticsearch: Elasticsearch) -> dict[str, list[str]]:
    """The indices behind each alias."""
    found: dict[str, list[str]] = {}
    for index, each in elasticsearch.ask(f"/{PREFIX}-*/_alias").items():
        for alias in each["aliases"]:
            found.setdefault(alias, []).append(index)
    return found


def refusing() -> Entry:
    """One that no index takes: it has a field that nobody knows."""
    good = entry("bad", title="წყალი")
    return replace(good, tokens=good.tokens | {"nonsense": "x"})


class TestIndices:
    def test_there_is_one_a_language_behind_aliases(self, elastic: ElasticEngine, elasticsearch: Elasticsearch) -> None:
        found = aliases(elasticsearch)
        assert {alias: len(behind) for alias, behind in found.items()} == {
            **{f"{PREFIX}-{language}": 1 for language in LANGUAGES},
            f"{PREFIX}-all": len(LANGUAGES),
        }
        assert sorted(found[f"{PREFIX}-all"]) == indices(elasticsearch)
        assert all(f"-{VERSION}-" in name for name in indices(elasticsearch))

    def test_a_record_lies_with_its_language(self, elastic: ElasticEngine, elasticsearch: Elasticsearch) -> None:
        elastic.write([entry(1, language="en"), entry(2, language="ka"), entry(3, language="de")])
        for language, key in (("en", "page:1"), ("ka", "page:2"), ("other", "page:3")):
            found = elasticsearch.ask(f"/{PREFIX}-{language}/_search")
            assert [hit["_id"] for hit in found["hits"]["hits"]] == [key]

    def test_the_record_alone_is_stored(self, elastic: ElasticEngine, elasticsearch: Elasticsearch) -> None:
        elastic.write([entry(1, title="წყალი", body="გზა")])
        (hit,) = elasticsearch.ask(f"/{PREFIX}-all/_search")["hits"]["hits"]
        assert [*hit["_source"]] == ["record"]

    def test_a_field_that_nobody_knows_is_refused(self, elastic: ElasticEngine, elasticsearch: Elasticsearch) -> None:
        mappings = elasticsearch.ask(f"/{PREFIX}-ka/_mapping").values()
        assert all(each["mappings"]["dynamic"] == "strict" for each in mappings)

    @pytest.mark.parametrize("replicas", [None, 0, 1])
    def test_shards_and_replicas_are_as_set(
        self, elastic_indices: Connection, elasticsearch: Elasticsearch, replicas: int | None
    ) -> None:
        prefix = f"{PREFIX}-sharded"
        engine = ElasticEngine(replace(elastic_indices, prefix=prefix, shards=2, replicas=replicas))
        try:
            engine.rebuild(entry(number, title="წყალი") for number in range(9))
            assert engine.search(parse("წყალი", "ka"), offset=0, limit=5).total == 9
            (told,) = elasticsearch.ask(f"/{prefix}-ka/_settings").values()
            assert told["settings"]["index"]["number_of_shards"] == "2"
            assert told["settings"]["index"].get("auto_expand_replicas") == ("0-1" if replicas is None else None)
            assert told["settings"]["index"]["number_of_replicas"] == str(replicas or 0)
        finally:
            elasticsearch.clear(prefix)


class TestMissing:
    """Nothing is answered or made by itself where no rebuild has been yet."""

    @pytest.fixture
    def missing(self, elastic_indices: Connection) -> ElasticEngine:
        return ElasticEngine(replace(elastic_indices, prefix=UNKNOWN))

    def test_it_is_said_and_is_no_fault_of_the_server(
        self, missing: ElasticEngine, elasticsearch: Elasticsearch
    ) -> None:
        assert not missing.is_current()
        asked = [
            lambda: missing.search(parse("წყალი"), offset=0, limit=10),
            lambda: missing.suggest(parse("წყალი", "ka"), limit=8),
            lambda: missing.similar("წყალი"),
            lambda: missing.write([entry(1)], ["page:2"]),
            missing.stamps,
            missing.count,
        ]
        for ask in asked:
            with pytest.raises(SearchUnavailable) as told:
                ask()
            assert not isinstance(told.value, OutOfReach)
        assert elasticsearch.indices(UNKNOWN) == []

    def test_an_index_of_an_older_analysis_is_not_current(
        self, elastic: ElasticEngine, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        assert elastic.is_current()
        monkeypatch.setattr("search.engines.elastic.indices.VERSION", "s9a9")
        assert not elastic.is_current()


class TestRebuild:
    def test_nobody_notices_the_change_over(self, elastic: ElasticEngine) -> None:
        elastic.write([entry(1, title="წყალი")])
        seen, stop = [], threading.Event()

        def ask() -> None:
            while not stop.is_set():
                try:
                    seen.append(elastic.search(parse("წყალი", "ka"), offset=0, limit=10).total)
                except SearchUnavailable as error:
                    seen.append(str(error))

        visitors = [threading.Thread(target=ask) for _ in range(2)]
        for visitor in visitors:
            visitor.start()
        try:
            for number in range(2):
                elastic.rebuild([entry(number, title="წყალი")])
        finally:
            stop.set()
            for visitor in visitors:
                visitor.join()
        assert set(seen) == {1}

    def test_what_one_left_behind_that_was_killed_is_removed(
        self, elastic: ElasticEngine, elasticsearch: Elasticsearch
    ) -> None:
        elastic.write([entry(1, title="წყალი")])
        serving = indices(elasticsearch)
        left = f"{PREFIX}-ka-{VERSION}-00000000"
        stranger = f"{PREFIX}-ka-notes"
        for name in (left, stranger):
            elasticsearch.ask(f"/{name}", {}, method="PUT")
        elastic.rebuild([entry(2, title="წყალი")])
        now = indices(elasticsearch)
        assert stranger in now
        assert left not in now
        assert not set(serving) & set(now)
        elasticsearch.clear(stranger)

    def test_a_broken_one_leaves_nothing(self, elastic: ElasticEngine, elasticsearch: Elasticsearch) -> None:
        before = indices(elasticsearch)

        def entries() -> Iterator[Entry]:
            yield entry(2)
            raise RuntimeError("broken off")

        with pytest.raises(RuntimeError):
            elastic.rebuild(entries())
        assert indices(elasticsearch) == before

    def test_what_is_refused_does_not_keep_the_others_out(self, elastic: ElasticEngine) -> None:
        assert elastic.rebuild([entry(1), refusing(), entry(2)]) == 2
        assert elastic.stamps().keys() == {"page:1", "page:2"}


class TestLock:
    """Held by another: on this machine, on another one, or by one that died."""

    def hold(self, elasticsearch: Elasticsearch, **told: object) -> None:
        known = {"owner": "another", "host": "elsewhere", "process": 1, "until": time.time() + 60}
        elasticsearch.ask(f"/{PREFIX}-lock/_doc/rebuild?refresh=true", known | told, method="PUT")

    @pytest.fixture(autouse=True)
    def free(self, elastic: ElasticEngine, elasticsearch: Elasticsearch) -> Iterator[None]:
        yield
        elasticsearch.clear(f"{PREFIX}-lock")

    def test_another_machine_holds_it(self, elastic: ElasticEngine, elasticsearch: Elasticsearch) -> None:
        self.hold(elasticsearch)
        with pytest.raises(Busy):
            elastic.rebuild([entry(1)])
        with pytest.raises(Busy):
            elastic.write([entry(1)])
        assert elastic.count() == 0

    def test_its_term_is_over(self, elastic: ElasticEngine, elasticsearch: Elasticsearch) -> None:
        self.hold(elasticsearch, until=time.time() - 1)
        elastic.write([entry(1)])
        assert elastic.rebuild([entry(1)]) == 1

    def test_its_holder_died_here(self, elastic: ElasticEngine, elasticsearch: Elasticsearch) -> None:
        dead = os.fork()
        if not dead:
            os._exit(0)
        os.waitpid(dead, 0)
        self.hold(elasticsearch, host=socket.gethostname(), process=dead)
        assert elastic.rebuild([entry(1)]) == 1

    def test_who_lost_it_breaks_off(
        self, elastic: ElasticEngine, elasticsearch: Elasticsearch, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("search.engines.elastic.lock.LEASE", 0)

        def entries() -> Iterator[Entry]:
            yield entry(2)
            self.hold(elasticsearch)
            yield entry(3)

        elastic.write([entry(1)])
        with pytest.raises(Busy):
            elastic.rebuild(entries())
        assert elastic.stamps().keys() == {"page:1"}


class TestBulk:
    def block(self, elasticsearch: Elasticsearch, name: str, value: bool | None) -> None:
        elasticsearch.ask(f"/{PREFIX}-ka/_settings", {f"index.blocks.{name}": value}, method="PUT")

    def test_what_is_refused_is_told_and_the_others_are_in(self, elastic: ElasticEngine) -> None:
        assert elastic.write([entry(1), refusing(), entry(2)]) == {"page:bad"}
        assert elastic.stamps().keys() == {"page:1", "page:2"}

    def test_a_busy_server_is_asked_again(self, elastic: ElasticEngine, elasticsearch: Elasticsearch) -> None:
        self.block(elasticsearch, "read_only_allow_delete", True)  # it answers 429, too many requests
        threading.Timer(0.6, self.block, (elasticsearch, "read_only_allow_delete", None)).start()
        assert elastic.write([entry(1, language="ka"), entry(2, language="en")]) == frozenset()
        assert elastic.stamps().keys() == {"page:1", "page:2"}

    @pytest.mark.parametrize("block", ["read_only_allow_delete", "write"])
    def test_what_a_server_does_not_take_to_the_end_is_told(
        self, elastic: ElasticEngine, elasticsearch: Elasticsearch, monkeypatch: pytest.MonkeyPatch, block: str
    ) -> None:
        monkeypatch.setattr(bulk, "TRIES", 1)
        self.block(elasticsearch, block, True)
        try:
            # Whatever may stand in the blocked index is noted again, be it only to be removed there.
            late = elastic.write([entry(1, language="ka"), entry(2, language="en")])
            assert late == {"page:1", "page:2"}
        finally:
            self.block(elasticsearch, block, None)
        assert elastic.write([entry(1, language="ka")]) == frozenset()
        assert elastic.stamps().keys() == {"page:1", "page:2"}

    def test_requests_are_bounded(self, elastic: ElasticEngine, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(bulk, "BYTES", 2_000)
        assert elastic.write(entry(number, body="წყალი " * 100) for number in range(10)) == frozenset()
        assert elastic.count() == 10


class TestConnection:
    def test_it_is_read_from_the_settings(self, settings: object) -> None:
        settings.ELASTICSEARCH_URL = "https://site:p%40ss@one:9200, https://two.example.org/search"
        settings.ELASTICSEARCH_PREFIX = "town"
        connection = Connection.from_settings()
        assert connection.urls == ("https://one:9200", "https://two.example.org/search")
        assert (connection.user, connection.password, connection.prefix) == ("site", "p@ss", "town")
        assert "p@ss" not in repr(connection)

    def test_a_child_has_a_client_of_its_own(self, elastic: ElasticEngine) -> None:
        elastic.write([entry(1, title="წყალი")])
        assert keys(elastic, "წყალი") == ["page:1"]
        read, write = os.pipe()
        child = os.fork()
        if not child:
            os.write(write, json.dumps(keys(elastic, "წყალი")).encode())
            os._exit(0)
        assert keys(elastic, "წყალი") == ["page:1"]
        assert json.loads(os.read(read, 100)) == ["page:1"]
        os.waitpid(child, 0)
