"""One rebuild of a version at a time, whichever machine it runs on: a document with a term, which its holder keeps
prolonging.
"""

import os
import socket
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

from elasticsearch import ApiError, ConflictError, Elasticsearch, NotFoundError, TransportError

from ..base import Busy

LEASE = 120  # seconds; the clocks of the machines have to agree better than that


class Lock:
    """Held by the process that made it; what it guards can go on when its holder died."""

    def __init__(self, client: Elasticsearch, index: str, version: str) -> None:
        self._client = client
        self._index = index
        self._id = f"rebuild-{version}"
        self._owner = uuid.uuid4().hex
        self._place: dict[str, Any] = {}  # of the document as we last wrote it
        self._prolonged = 0.0

    def is_held(self) -> bool:
        """Whether somebody builds anew just now."""
        found = self._found()
        return found is not None and _is_alive(found["_source"])

    @contextmanager
    def held(self) -> Iterator[None]:
        """Be the only one. Raises Busy when another is."""
        self._take()
        try:
            yield
        finally:
            # What cannot be given back now ends by itself.
            with suppress(ApiError, TransportError):
                self._client.delete(index=self._index, id=self._id, **self._place)

    def prolong(self) -> None:
        """To be called now and then. Raises Busy when it took so long that another has it now."""
        if time.monotonic() - self._prolonged > LEASE / 4:
            self._write(**self._place)

    def _take(self) -> None:
        settings = {"number_of_shards": 1, "auto_expand_replicas": "0-1"}
        # 400: it is there.
        self._client.options(ignore_status=400).indices.create(
            index=self._index, settings=settings, mappings={"enabled": False}
        )
        found = self._found()
        if found is None:
            self._write(op_type="create")
        elif found["_source"]["owner"] == self._owner or not _is_alive(found["_source"]):
            self._write(if_seq_no=found["_seq_no"], if_primary_term=found["_primary_term"])
        else:
            raise Busy("another process builds the index in Elasticsearch anew")

    def _found(self) -> dict[str, Any] | None:
        try:
            return self._client.get(index=self._index, id=self._id).body
        except NotFoundError:
            return None

    def _write(self, **condition: Any) -> None:
        told = {
            "owner": self._owner,
            "host": socket.gethostname(),
            "process": os.getpid(),
            "until": time.time() + LEASE,
        }
        try:
            done = self._client.index(index=self._index, id=self._id, document=told, **condition)
        except ConflictError as error:
            raise Busy("another process builds the index in Elasticsearch anew") from error
        self._place = {"if_seq_no": done["_seq_no"], "if_primary_term": done["_primary_term"]}
        self._prolonged = time.monotonic()


def _is_alive(told: dict[str, Any]) -> bool:
    """Whether its term lasts, and its holder too where that can be seen from here."""
    if told["until"] < time.time():
        return False
    if told["host"] != socket.gethostname():
        return True
    try:
        os.kill(told["process"], 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        pass
    return True
