"""The requests of our engine once more, sent without it."""

import http.client
import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

Sent = tuple[str, str, dict[str, str], bytes | None]  # method, address, headers, body


class Straight:
    """Sends again what our engine sent, over one bare connection, and reads the answer as every client must."""

    def __init__(self, address: str) -> None:
        self._connection = http.client.HTTPConnection(address, timeout=60)

    def send(self, requests: list[Sent]) -> None:
        for method, target, headers, body in requests:
            self._connection.request(method, target, body, headers)
            answer = self._connection.getresponse()
            found = answer.read()
            assert answer.status == 200, found[:300]
            json.loads(found)


@contextmanager
def overheard() -> Iterator[list[Sent]]:
    """What the client sends meanwhile, byte for byte."""
    from elastic_transport import Urllib3HttpNode

    said: list[Sent] = []
    perform = Urllib3HttpNode.perform_request

    def listening(node: Any, method: str, target: str, body: Any = None, headers: Any = None, **more: Any) -> Any:
        said.append((method, target, {"connection": "keep-alive", **dict(headers or {})}, body))
        return perform(node, method, target, body=body, headers=headers, **more)

    Urllib3HttpNode.perform_request = listening  # type: ignore[method-assign]
    try:
        yield said
    finally:
        Urllib3HttpNode.perform_request = perform  # type: ignore[method-assign]
