"""Many documents at once: in pieces of bounded size, patiently where the cluster is busy, each result looked at."""

import logging
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from elasticsearch import ApiError, Elasticsearch
from elasticsearch.helpers import streaming_bulk

from ..base import SearchUnavailable

log = logging.getLogger(__name__)
TOGETHER = 500  # documents a request at most
BYTES = 5_000_000  # a request at most, unless one document alone is longer
TRIES = 5  # more of what the cluster was too busy for, after 0.25, 0.5, 1, 2 and 4 seconds
REFUSED = (400, 413)  # will be no other way next time: its fields, its length
Action = dict[str, Any]


@dataclass
class Outcome:
    """What became of the documents."""

    written: set[str] = field(default_factory=set)  # ids, as are the others
    refused: set[str] = field(default_factory=set)
    late: set[str] = field(default_factory=set)  # the cluster was too busy for them to the end


def send(client: Elasticsearch, actions: Iterable[Action]) -> Outcome:
    """Do all of it, in its order. Raises what elasticsearch raises where nothing can be done at all, or where a whole
    request is turned away: that says nothing of its documents, unless it carried just one.
    """
    outcome = Outcome()
    together: dict[int, str] = {}  # refused requests, and the first id of each
    results = streaming_bulk(
        client,
        actions,
        chunk_size=TOGETHER,
        max_chunk_bytes=BYTES,
        max_retries=TRIES,
        initial_backoff=0.25,
        raise_on_error=False,
        raise_on_exception=False,
    )
    for done, answer in results:
        ((action, told),) = answer.items()
        if done and action == "index":
            outcome.written.add(told["_id"])
        elif not done and "error" in told:  # else there was nothing to delete
            refusal = told.get("exception")
            if isinstance(refusal, ApiError) and together.setdefault(id(refusal), told["_id"]) != told["_id"]:
                raise refusal
            _note(outcome, told)
    return outcome


def _note(outcome: Outcome, told: dict[str, Any]) -> None:
    """Tell a document that is refused from a cluster that is."""
    status = told["status"]
    if status in REFUSED:
        outcome.refused.add(told["_id"])
    elif isinstance(told.get("exception"), ApiError):
        raise told["exception"]
    elif status == 404:
        raise SearchUnavailable("there is no index in Elasticsearch yet")
    else:
        outcome.late.add(told["_id"])
    log.error("%s was not indexed: %s %s", told["_id"], status, str(told["error"])[:300])
