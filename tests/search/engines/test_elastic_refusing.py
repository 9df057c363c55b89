"""What Elasticsearch refuses or is too busy for."""

import threading

import pytest

from search.engines import OutOfReach
from search.engines.elastic import ElasticEngine, bulk
from search.engines.fields import VERSION
from tests.search.records import entry
from tests.services.elasticsearch import Elasticsearch

from .conftest import PREFIX
from .inside_elastic import refusing

pytestmark = pytest.mark.elasticsearch


class TestBulk:
    def block(self, elasticsearch: Elasticsearch, name: str, value: bool | None) -> None:
        elasticsearch.ask(f"/{PREFIX}-{VERSION}-ka/_settings", {f"index.blocks.{name}": value}, method="PUT")

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
            with pytest.raises(OutOfReach, match="2 documents wait"):
                elastic.write([entry(1, language="ka"), entry(2, language="en")])
        finally:
            self.block(elasticsearch, block, None)
        assert elastic.write([entry(1, language="ka"), entry(2, language="en")]) == frozenset()
        assert elastic.stamps().keys() == {"page:1", "page:2"}

    def test_requests_are_bounded(self, elastic: ElasticEngine, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(bulk, "BYTES", 2_000)
        assert elastic.write(entry(number, body="წყალი " * 100) for number in range(10)) == frozenset()
        assert elastic.count() == 10
