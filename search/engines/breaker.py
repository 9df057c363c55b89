"""Whether an engine that did not answer in time is left alone for a moment, so that not every visitor waits for it."""

import logging
import time
from threading import Lock

from .base import OutOfReach, SearchUnavailable

log = logging.getLogger(__name__)
PAUSE = 5.0  # seconds after the first failure; twice as long after each further one
LONGEST = 60.0


class Breaker:
    """Of one engine in one process: open while the engine is left alone; after each pause one question goes through."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._failures = 0
        self._until = 0.0
        self._lock = Lock()

    def is_open(self) -> bool:
        """Whether it is left alone just now; who hears False first after a pause makes the try for all."""
        with self._lock:
            if not self._until:
                return False
            if time.monotonic() < self._until:
                return True
            self._until = time.monotonic() + PAUSE
            return False

    def failed(self, error: Exception) -> None:
        """It did not answer, or not in time; said once, until it answers again. One that says at once that it has no
        index keeps nobody waiting, and may have one in the next moment: it is not left alone.
        """
        lacks_index = isinstance(error, SearchUnavailable) and not isinstance(error, OutOfReach)
        with self._lock:
            self._failures += 1
            pause = min(PAUSE * 2 ** min(self._failures - 1, 10), LONGEST)
            self._until = 0.0 if lacks_index else time.monotonic() + pause
            is_new = self._failures == 1
        if is_new:
            log.error("the search engine %s cannot be asked just now: %s", self._name, error)

    def worked(self) -> None:
        """It answered."""
        with self._lock:
            was_away, self._failures, self._until = bool(self._failures), 0, 0.0
        if was_away:
            log.warning("the search engine %s answers again", self._name)
