"""What is Elasticsearch's own: its indices and aliases, and how it is reached."""

import json
import os
from dataclasses import replace

import pytest

from search.engines import SearchUnavailable
from search.engines.base import OutOfReach
from search.engines.elastic import ElasticEngine
from search.engines.elastic.connection import Connection
from search.engines.fields import VERSION
from search.query import parse
from tests.search.records import entry
from tests.services.elasticsearch import Elasticsearch

from .asked import keys
from .conftest import PREFIX
from .inside_elastic import aliases, indices

pytestmark = pytest.mark.elasticsearch
LANGUAGES = ("ka", "hy", "uk", "ru", "en", "other")
UNKNOWN = f"{PREFIX}-none"


class TestIndices:
    def test_there_is_one_a_language_behind_aliases(self, elastic: ElasticEngine, elasticsearch: Elasticsearch) -> None:
        found = aliases(elasticsearch)
        assert {alias: len(behind) for alias, behind in found.items()} == {
            **{f"{PREFIX}-{VERSION}-{language}": 1 for language in LANGUAGES},
            f"{PREFIX}-{VERSION}-all": len(LANGUAGES),
        }
        assert sorted(found[f"{PREFIX}-{VERSION}-all"]) == indices(elasticsearch)
        assert all(f"-{VERSION}-" in name for name in indices(elasticsearch))

    def test_a_record_lies_with_its_language(self, elastic: ElasticEngine, elasticsearch: Elasticsearch) -> None:
        elastic.write([entry(1, language="en"), entry(2, language="ka"), entry(3, language="de")])
        for language, key in (("en", "page:1"), ("ka", "page:2"), ("other", "page:3")):
            found = elasticsearch.ask(f"/{PREFIX}-{VERSION}-{language}/_search")
            assert [hit["_id"] for hit in found["hits"]["hits"]] == [key]

    def test_the_record_alone_is_stored(self, elastic: ElasticEngine, elasticsearch: Elasticsearch) -> None:
        elastic.write([entry(1, title="წყალი", body="გზა")])
        (hit,) = elasticsearch.ask(f"/{PREFIX}-{VERSION}-all/_search")["hits"]["hits"]
        assert [*hit["_source"]] == ["record"]

    def test_two_behind_one_alias_are_noticed_and_a_rebuild_puts_it_right(
        self, elastic: ElasticEngine, elasticsearch: Elasticsearch
    ) -> None:
        elastic.write([entry(1, title="წყალი")])
        assert elastic.is_current()
        (serving,) = elasticsearch.ask(f"/{PREFIX}-{VERSION}-ka/_alias")
        again, names = f"{PREFIX}-ka-{VERSION}-00000000", (f"{PREFIX}-{VERSION}-ka", f"{PREFIX}-{VERSION}-all")
        elasticsearch.ask(f"/{serving}/_settings", {"index.blocks.write": True}, method="PUT")
        elasticsearch.ask(f"/{serving}/_clone/{again}", {"aliases": {name: {} for name in names}}, method="PUT")
        assert not elastic.is_current()
        elastic.rebuild([entry(1, title="წყალი")])
        assert elastic.is_current()
        assert elastic.search(parse("წყალი", "ka"), offset=0, limit=5).total == 1
        assert again not in indices(elasticsearch)

    def test_a_field_that_nobody_knows_is_refused(self, elastic: ElasticEngine, elasticsearch: Elasticsearch) -> None:
        mappings = elasticsearch.ask(f"/{PREFIX}-{VERSION}-ka/_mapping").values()
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
            (told,) = elasticsearch.ask(f"/{prefix}-{VERSION}-ka/_settings").values()
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
