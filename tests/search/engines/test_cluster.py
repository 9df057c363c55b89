"""Three real nodes with TLS and passwords: who may come in, and a node that dies while others write and read."""

import time
import uuid
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from django.utils import timezone

from search import indexing
from search.engines import SearchUnavailable
from search.engines.elastic import ElasticEngine
from search.engines.elastic.connection import Connection
from search.find import find
from search.query import parse
from tests.factories import pages
from tests.search.records import entry
from tests.services.elasticsearch import Node
from tests.services.elasticsearch_cluster import PASSWORD, USER, Cluster

from .writers import Writers

pytestmark = pytest.mark.elasticsearch
PAGES = 12
AT_MOST = 10.0  # seconds that a refusal may take on a busy machine


@pytest.fixture
def connection(elasticsearch_cluster: Cluster, settings: object) -> Iterator[Connection]:
    """The town's settings for the cluster, with indices of the test's own."""
    settings.ELASTICSEARCH_URL = ",".join(_with_password(url, PASSWORD) for url in elasticsearch_cluster.urls)
    settings.ELASTICSEARCH_CA = str(elasticsearch_cluster.ca)
    settings.ELASTICSEARCH_PREFIX = f"meria-{uuid.uuid4().hex[:8]}"
    yield Connection.from_settings()
    _everybody_is_back(elasticsearch_cluster)
    elasticsearch_cluster.clear(settings.ELASTICSEARCH_PREFIX)


def _with_password(url: str, password: str) -> str:
    return url.replace("https://", f"https://{USER}:{password}@")


def _everybody_is_back(cluster: Cluster) -> None:
    for node in cluster.nodes:
        if node.process is None:
            node.launch()
    cluster.wait_until_whole()


def _keys(engine: ElasticEngine, text: str) -> set[str]:
    return {found.key for found in engine.search(parse(text, "ka"), offset=0, limit=10).hits}


class TestComingIn:
    def test_with_password_and_certificate(self, connection: Connection) -> None:
        engine = ElasticEngine(connection)
        engine.rebuild([entry(1, title="წყალი"), entry(2, title="ქუჩა")])
        engine.write([entry(3, title="წყალი")], ["page:2"])
        assert _keys(engine, "წყალი") == {"page:1", "page:3"}
        assert engine.stamps() == {"page:1": "1", "page:3": "1"}

    def test_an_upgrade_needs_no_other_rights(self, connection: Connection) -> None:
        old, new = ElasticEngine(connection, "s98a1"), ElasticEngine(connection, "s98a2")
        old.rebuild([entry(1, title="წყალი")])
        assert _keys(new, "წყალი") == {"page:1"}
        new.rebuild([entry(2, title="წყალი")])
        new.drop_older(timezone.now() + timedelta(hours=1))
        assert not old.is_current()
        assert _keys(new, "წყალი") == {"page:2"}

    def test_a_copy_lies_on_another_node(self, connection: Connection, elasticsearch_cluster: Cluster) -> None:
        ElasticEngine(connection).rebuild([entry(1)])
        elasticsearch_cluster.wait_until_whole()
        shards = elasticsearch_cluster.ask(f"/_cat/shards/{connection.prefix}-*?format=json&h=index,prirep,node")
        for index in {each["index"] for each in shards}:
            assert len({each["node"] for each in shards if each["index"] == index}) == 2

    @pytest.mark.parametrize("wrong", ["password", "certificate", "prefix"])
    def test_not_without(self, connection: Connection, settings: object, wrong: str) -> None:
        ElasticEngine(connection).rebuild([entry(1, title="წყალი")])
        if wrong == "password":
            settings.ELASTICSEARCH_URL = settings.ELASTICSEARCH_URL.replace(PASSWORD, "guessed")
        elif wrong == "certificate":
            settings.ELASTICSEARCH_CA = ""
        else:
            settings.ELASTICSEARCH_PREFIX = "somebodyelses"
        stranger = ElasticEngine(Connection.from_settings())
        began = time.monotonic()
        with pytest.raises(SearchUnavailable) as refused:
            _keys(stranger, "წყალი")
        with pytest.raises(SearchUnavailable):
            stranger.rebuild([entry(1)])
        assert time.monotonic() - began < AT_MOST
        assert PASSWORD not in str(refused.value)


@pytest.mark.django_db
class TestNodeThatFails:
    @pytest.fixture
    def town(self, connection: Connection, settings: object, tmp_path: Path, elasticsearch_cluster: Cluster) -> None:
        """Pages that both engines hold before anything happens."""
        settings.SEARCH_INDEX_DIR = tmp_path / "index"
        home = pages.home_page()
        for number in range(PAGES):
            pages.standard_page(home, f"ბიუჯეტი {number}")
        indexing.rebuild()
        elasticsearch_cluster.wait_until_whole()

    def test_nothing_acknowledged_is_lost_and_every_question_answered(
        self, town: None, connection: Connection, elasticsearch_cluster: Cluster, tmp_path: Path
    ) -> None:
        writers = Writers(connection, tmp_path)
        asked = 0
        with writers.running():
            writers.wait_for(50)
            first = self._kill_busiest(elasticsearch_cluster, connection)
            before = len(writers.acknowledged)
            while asked < 30 or len(writers.acknowledged) < before + 200:
                self._everything_is_found()
                asked += 1
        self._all_there(connection, writers)

        first.launch()
        elasticsearch_cluster.wait_until_whole()
        self._kill_busiest(elasticsearch_cluster, connection)
        self._all_there(connection, writers)

    def test_held_still_it_holds_up_no_visitor(
        self, town: None, connection: Connection, elasticsearch_cluster: Cluster
    ) -> None:
        node = self._busiest(elasticsearch_cluster, connection)
        node.pause()
        try:
            for _ in range(6):
                began = time.monotonic()
                self._everything_is_found()
                assert time.monotonic() - began < AT_MOST + len(connection.urls) * connection.timeout
        finally:
            node.resume()

    def _kill_busiest(self, cluster: Cluster, connection: Connection) -> Node:
        node = self._busiest(cluster, connection)
        node.kill()
        return node

    def _busiest(self, cluster: Cluster, connection: Connection) -> Node:
        """The node that takes most of what is written."""
        shards = cluster.ask(f"/_cat/shards/{connection.prefix}-*?format=json&h=prirep,node")
        holders = [each["node"] for each in shards if each["prirep"] == "p"]
        return next(node for node in cluster.nodes if node.name == max(set(holders), key=holders.count))

    def _everything_is_found(self) -> None:
        """By a visitor, whichever engine answers."""
        results = find(parse("ბიუჯეტი", "ka"))
        assert results.available
        assert results.total == PAGES

    def _all_there(self, connection: Connection, writers: Writers) -> None:
        """Asked of the cluster itself, once it has found its copies."""
        engine = ElasticEngine(replace(connection, timeout=30))
        assert writers.acknowledged <= set(engine.stamps())
        assert engine.search(parse("წყალი", "ka"), offset=0, limit=10).total >= len(writers.acknowledged)
        assert engine.search(parse("ბიუჯეტი", "ka"), offset=0, limit=10).total == PAGES
