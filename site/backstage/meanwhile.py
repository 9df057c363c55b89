"""What a long piece of the worker's work lets pass: letters, quick work of others, and the end of the worker."""

import logging
import time

from django.db import OperationalError

from . import outgoing, queue
from .stopping import Stopping, asked

log = logging.getLogger(__name__)
EVERY = 1.0  # seconds; and so long at most, but for the piece in hand, is done between


class Meanwhile:
    """To be called after each small step, with whatever; `but` begins the kinds of work that are not let pass."""

    def __init__(self, *, but: str) -> None:
        self._but = but
        self._last = 0.0

    def __call__(self, *_step: object) -> None:
        """Raises Stopping when the worker was asked to end."""
        if asked.is_set():
            raise Stopping
        now = time.monotonic()
        if now - self._last < EVERY:
            return
        try:
            while self._let_pass() and time.monotonic() - now < EVERY:
                pass
        except OperationalError as error:  # of the queues: they are asked again in a moment
            log.warning("nothing was let pass: %s", error)
        self._last = time.monotonic()

    def _let_pass(self) -> int:
        return outgoing.send_due(limit=1) + queue.drain(limit=1, but=self._but)
