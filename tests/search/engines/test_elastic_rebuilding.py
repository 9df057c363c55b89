"""How Elasticsearch is filled anew beside what serves, and who may do it."""

import os
import socket
import threading
import time
from collections.abc import Iterator

import pytest

from search.engines import Busy, Entry, SearchUnavailable
from search.engines.elastic import ElasticEngine
from search.engines.fields import VERSION
from search.query import parse
from tests.search.records import entry
from tests.services.elasticsearch import Elasticsearch

from .conftest import PREFIX
from .inside_elastic import indices, refusing

pytestmark = pytest.mark.elasticsearch


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
        elasticsearch.ask(f"/{PREFIX}-lock/_doc/rebuild-{VERSION}?refresh=true", known | told, method="PUT")

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
