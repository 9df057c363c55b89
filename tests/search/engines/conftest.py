"""Every engine in turn: the embedded one in a folder of the test's own, and a real Elasticsearch."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from search.engines import Engine, SearchUnavailable
from search.engines.elastic import ElasticEngine
from search.engines.elastic.connection import Connection
from search.engines.embedded import EmbeddedEngine
from tests.services.elasticsearch import Elasticsearch

PREFIX = "meria-contract"


@pytest.fixture(scope="session")
def elastic_indices(elasticsearch: Elasticsearch) -> Iterator[Connection]:
    """A place in the run's Elasticsearch for the tests of the contract."""
    yield Connection((elasticsearch.url,), prefix=PREFIX, timeout=20)
    elasticsearch.clear(PREFIX)


@pytest.fixture
def elastic(elastic_indices: Connection) -> ElasticEngine:
    """Elasticsearch, empty."""
    engine = ElasticEngine(elastic_indices)
    try:
        engine.write((), engine.stamps())  # quicker than making its indices anew
    except SearchUnavailable:
        engine.clear()
    return engine


@pytest.fixture
def embedded(tmp_path: Path) -> EmbeddedEngine:
    """The built-in engine, empty."""
    engine = EmbeddedEngine(tmp_path / "index")
    engine.clear()
    return engine


@pytest.fixture(params=["embedded", pytest.param("elastic", marks=pytest.mark.elasticsearch)])
def engine(request: pytest.FixtureRequest) -> Engine:
    """Each engine, empty."""
    return request.getfixturevalue(request.param)
