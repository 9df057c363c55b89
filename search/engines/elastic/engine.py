"""The engine for towns that outgrow one machine: a cluster of Elasticsearch 8."""

import os
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from typing import Any

from elasticsearch import ApiError, Elasticsearch, NotFoundError, TransportError

from ...content import Record
from ...query import Query
from ..base import SIMILAR, Answer, Busy, Entry, OutOfReach, empty_answer
from ..fields import VERSION
from ..versions import identity
from . import asking, bulk
from .connection import WRITING, Connection
from .errors import translated
from .indices import LANGUAGES, Indices
from .lock import Lock
from .pieces import ElasticPieces
from .shape import document

STAMPS = 10_000  # a request
KEPT = "2m"  # between two of these requests at most


class ElasticEngine:
    """See base.Engine. Nothing is asked of the cluster before the first question."""

    def __init__(self, connection: Connection, version: str = VERSION) -> None:
        self._connection = connection
        self.identity = identity(version, connection.prefix, sorted(connection.urls))
        self._version = version
        self._indices = Indices(connection, version)
        self._asking = asking.Asking(ElasticPieces())
        self._client: tuple[int, Elasticsearch] | None = None

    def search(self, query: Query, *, offset: int, limit: int) -> Answer:
        """See base.Engine."""
        if query.is_empty:
            return empty_answer()
        return asking.answer_of(self._ask(self._asking.page(query, offset, limit)), query)

    def suggest(self, query: Query, *, limit: int, by_sound: bool = False) -> list[Record]:
        """See base.Engine."""
        answer = self._ask(self._asking.titles(query, limit, by_sound=by_sound))
        return [found.record for found in asking.found_in(answer)]

    def similar(self, word: str) -> list[Record]:
        """See base.Engine."""
        return [found.record for found in asking.found_in(self._ask(self._asking.similar(word, SIMILAR)))]

    def write(self, entries: Iterable[Entry], removed: Collection[str] = ()) -> frozenset[str]:
        """See base.Engine."""
        ready = list(entries)  # a fault in making them is not a fault of the index
        with self._writing() as client:
            self._indices.in_use(client)
            if self._lock(client).is_held():
                raise Busy("the index in Elasticsearch is being built anew")
            outcome = bulk.send(client, self._changes(ready, removed))
            self._indices.refresh(client, [self._indices.all])
            if outcome.late:  # no fault of theirs, so nothing is said of single ones
                raise OutOfReach(f"Elasticsearch is too busy: {len(outcome.late)} documents wait")
            return frozenset(outcome.refused)

    def rebuild(self, entries: Iterable[Entry]) -> int:
        """See base.Engine. While it runs the old indices serve, and other writers are told that it is busy."""
        with self._writing() as client:
            lock = self._lock(client)
            with lock.held():
                self._indices.drop_unused(client)
                before, made = [*self._indices.behind(client)], self._indices.make(client)
                try:
                    number = self._fill(client, lock, made, entries)
                    self._indices.settle(client, made)
                    lock.prolong()
                    self._indices.change_over(client, before, made)
                finally:  # those before, or where it broke off the new ones; if not now, the next one does
                    with suppress(ApiError, TransportError):
                        self._indices.drop_unused(client, {*before, *made.values()})
                return number

    def stamps(self) -> dict[str, str]:
        """See base.Engine."""
        with self._writing() as client:
            self._indices.in_use(client)
            return dict(self._stamps(client))

    def count(self) -> int:
        """See base.Engine."""
        with self._reading() as client:
            return _count(client, self._indices.all)

    def is_current(self, *, thoroughly: bool = False) -> bool:
        """See base.Engine. A cluster looks after its files itself; thoroughly asks whether it has lost any."""
        with self._reading() as client:
            if not self._indices.are_there(client):
                return False
            if not thoroughly:
                return True
        with self._writing() as client:
            health = client.options(ignore_status=408).cluster.health(
                index=self._indices.all, wait_for_status="yellow", timeout="30s"
            )
            return bool(health["status"] != "red")

    def drop_older(self, unused_since: datetime) -> None:
        """See base.Engine."""
        with self._writing() as client:
            self._indices.drop_older(client, unused_since)

    def clear(self) -> None:
        """See base.Engine."""
        self.rebuild(())

    def _ask(self, body: dict[str, Any]) -> dict[str, Any]:
        """Once more where the indices were changed over at this moment, or those of this version are not there yet."""
        with self._reading() as client:
            try:
                return client.search(index=self._indices.all, **asking.WHOLE, body=body).body
            except NotFoundError:
                return client.search(index=self._indices.nearest(client), **asking.WHOLE, body=body).body

    def _changes(self, entries: list[Entry], removed: Collection[str]) -> Iterator[bulk.Action]:
        """What is in one language is in no other: its text may have been translated."""
        aliases = [self._indices.alias(language) for language in LANGUAGES]
        for key in removed:
            yield from ({"_op_type": "delete", "_index": alias, "_id": key} for alias in aliases)
        for entry in entries:
            own, key = self._indices.alias(entry.language), entry.record.key
            yield {"_op_type": "index", "_index": own, "_id": key, "_require_alias": True, "_source": document(entry)}
            yield from ({"_op_type": "delete", "_index": alias, "_id": key} for alias in aliases if alias != own)

    def _fill(self, client: Elasticsearch, lock: Lock, made: dict[str, str], entries: Iterable[Entry]) -> int:
        """Send everything, and look whether all of it is there."""

        def actions() -> Iterator[bulk.Action]:
            for entry in entries:
                lock.prolong()
                index = made[self._indices.alias(entry.language)]
                yield {"_op_type": "index", "_index": index, "_id": entry.record.key, "_source": document(entry)}

        outcome = bulk.send(client, actions())
        self._indices.refresh(client, [*made.values()])
        number = _count(client, ",".join(made.values()))
        if outcome.late or number != len(outcome.written):
            missing = len(outcome.written) + len(outcome.late) - number
            raise OutOfReach(f"Elasticsearch did not take everything: {missing} documents are missing")
        return number

    def _stamps(self, client: Elasticsearch) -> Iterator[tuple[str, str]]:
        """As they all were at one moment."""
        view = client.open_point_in_time(index=self._indices.all, keep_alive=KEPT)["id"]
        asked = {"size": STAMPS, "sort": "_shard_doc", "source": False, "docvalue_fields": ["stamp"]}
        after = None
        try:
            while hits := self._stretch(client, view, asked, after):
                yield from ((hit["_id"], hit["fields"]["stamp"][0]) for hit in hits)
                after = hits[-1]["sort"]
        finally:
            with suppress(ApiError, TransportError):  # else it ends by itself
                client.close_point_in_time(id=view)

    def _stretch(self, client: Elasticsearch, view: str, asked: dict[str, Any], after: Any) -> list[dict[str, Any]]:
        pit = {"id": view, "keep_alive": KEPT}
        answer = client.search(pit=pit, search_after=after, allow_partial_search_results=False, **asked)
        return list(answer["hits"]["hits"])

    @contextmanager
    def _reading(self) -> Iterator[Elasticsearch]:
        """For what a visitor waits for."""
        with translated():
            yield self._connected()

    @contextmanager
    def _writing(self) -> Iterator[Elasticsearch]:
        """For the worker, who has time; but not where nobody answers at all."""
        with translated():
            self._connected().cluster.health()
            yield self._connected().options(request_timeout=WRITING, retry_on_timeout=True)

    def _lock(self, client: Elasticsearch) -> Lock:
        return Lock(client, self._indices.lock, self._version)

    def _connected(self) -> Elasticsearch:
        """A client of this process; connections must not be shared with a parent."""
        if self._client is None or self._client[0] != os.getpid():
            try:
                self._client = (os.getpid(), self._connection.client())
            except (OSError, ValueError) as error:
                raise OutOfReach(f"Elasticsearch cannot be reached: {type(error).__name__}") from error
        return self._client[1]


def _count(client: Elasticsearch, index: str) -> int:
    """How many documents there are; fails where one part does not answer."""
    asked = {"size": 0, "track_total_hits": True}
    answer = client.search(index=index, allow_partial_search_results=False, body=asked)
    return int(answer["hits"]["total"]["value"])
