"""A request that is turned away as a whole says nothing of the documents in it."""

import pytest
from elasticsearch import ApiError, Elasticsearch

from search.engines.elastic import bulk
from tests.services.http_peer import HttpPeer


def actions(*ids: str) -> list[bulk.Action]:
    """Each document as it is written: into its own language, out of another."""
    return [
        action
        for each in ids
        for action in (
            {"_op_type": "index", "_index": "meria-ka", "_id": each, "_source": {"stamp": "1"}},
            {"_op_type": "delete", "_index": "meria-en", "_id": each},
        )
    ]


@pytest.fixture
def client(http_peer: HttpPeer) -> Elasticsearch:
    """Before the cluster stands a proxy that takes no long requests."""
    http_peer.status = 413
    return Elasticsearch([http_peer.url])


def test_several_documents_are_not_given_up(client: Elasticsearch) -> None:
    with pytest.raises(ApiError, match="413"):
        bulk.send(client, actions("page:1", "page:2"))


def test_one_that_is_too_long_by_itself_is_refused(client: Elasticsearch) -> None:
    assert bulk.send(client, actions("page:1")).refused == {"page:1"}
