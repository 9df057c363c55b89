"""Both engines give the same documents, order, counts and suggestions for the same queries over a town's documents."""

from dataclasses import replace

import pytest

from search.analysis import analyse
from search.engines.elastic import ElasticEngine
from search.engines.embedded import EmbeddedEngine
from search.query import Query, parse
from tests.bench.search_documents import QUERIES, documents, queries

from .alike import assert_alike, assert_offer_alike

pytestmark = pytest.mark.elasticsearch
DOCUMENTS = 300
EACH = 4  # queries of each kind


def asked() -> list[Query]:
    """Searches of every kind, and numbers, misspellings and sounds."""
    found = [parse(*query) for kind in QUERIES for query in queries(kind, EACH, DOCUMENTS)]
    for record in documents(DOCUMENTS):
        if record.numbers and len(found) < 40:
            found += [parse(f"№ {record.numbers[0]}", "ka"), parse(record.numbers[0].replace("-", " "), "en")]
    titles = [record for record, _ in zip(documents(DOCUMENTS), range(10), strict=False)]
    found += [parse(record.title, record.language) for record in titles]
    return found + [parse("batumi kucha", "ka"), parse("2024", "ka"), parse("7", "ka"), parse("tskali", "en")]


def test_everything_is_alike(embedded: EmbeddedEngine, elastic: ElasticEngine) -> None:
    entries = [analyse(record, "1") for record in documents(DOCUMENTS)]
    for engine in (embedded, elastic):  # anew: in Elasticsearch what was deleted counts until it is merged away
        engine.rebuild(entries)
    assert embedded.stamps() == elastic.stamps()
    for query in asked():
        variants = [query, replace(query, loosely=True), replace(query, by_date=True, kinds=("news", "act"))]
        for variant in variants:
            assert_alike(embedded, elastic, variant)
        assert_offer_alike(embedded, elastic, query)
