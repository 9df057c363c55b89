"""Several engines asked as one: the first that holds what the database says and answers."""

import logging
import time
from collections.abc import Callable, Collection, Mapping
from typing import Protocol, TypeVar

from ..content import Record
from ..query import Query
from .base import Answer, Engine, OutOfReach, Refused, SearchUnavailable
from .breaker import Breaker

log = logging.getLogger(__name__)
REMEMBERED = 2.0  # seconds for which a process remembers which engines are ready
SLOW = 1.0  # seconds; a page may ask several questions, and each visitor holds up a process of the site so long
T = TypeVar("T")


class Reader(Protocol):
    """The part of base.Engine that asks and changes nothing."""

    def search(self, query: Query, *, offset: int, limit: int) -> Answer: ...

    def suggest(self, query: Query, *, limit: int, by_sound: bool = False) -> list[Record]: ...

    def similar(self, word: str) -> list[Record]: ...

    def stamps(self) -> dict[str, str]: ...

    def count(self) -> int: ...

    def is_current(self, *, thoroughly: bool = False) -> bool: ...


class Standby:
    """A reader over engines in the order in which they are asked. One that is behind is asked only when no other
    answers; one that is away or slow costs its time once and not every visitor.
    """

    def __init__(self, engines: Mapping[str, Engine], ready: Callable[[], Collection[str]]) -> None:
        """`ready` names those that hold what the database says."""
        self._engines = engines
        self._breakers = {name: Breaker(name) for name in engines}
        self._ready = ready
        self._remembered: tuple[float, list[str]] = (0.0, [])

    def search(self, query: Query, *, offset: int, limit: int) -> Answer:
        """See base.Engine."""
        return self._ask(lambda engine: engine.search(query, offset=offset, limit=limit))

    def suggest(self, query: Query, *, limit: int, by_sound: bool = False) -> list[Record]:
        """See base.Engine."""
        return self._ask(lambda engine: engine.suggest(query, limit=limit, by_sound=by_sound))

    def similar(self, word: str) -> list[Record]:
        """See base.Engine."""
        return self._ask(lambda engine: engine.similar(word))

    def stamps(self) -> dict[str, str]:
        """See base.Engine."""
        return self._ask(lambda engine: engine.stamps())

    def count(self) -> int:
        """See base.Engine."""
        return self._ask(lambda engine: engine.count())

    def is_current(self, *, thoroughly: bool = False) -> bool:
        """See base.Engine."""
        return self._ask(lambda engine: engine.is_current(thoroughly=thoroughly))

    def _ask(self, question: Callable[[Engine], T]) -> T:
        """The answer of the first that gives one. Raises SearchUnavailable when one of them has no index that can be
        read, OutOfReach when they are merely away or refuse.
        """
        problem: SearchUnavailable = OutOfReach("no engine answered a moment ago")
        for name in self._in_order():
            breaker = self._breakers[name]
            if breaker.is_open():
                continue
            began = time.monotonic()
            try:
                answer = question(self._engines[name])
            except Refused as error:  # the next visitor's question may be taken
                log.warning("the search engine %s: %s", name, error)
                problem = _worse(problem, error)
            except SearchUnavailable as error:
                breaker.failed(error)
                problem = _worse(problem, error)
            else:
                self._heard(breaker, seconds=time.monotonic() - began)
                return answer
        kind = OutOfReach if isinstance(problem, OutOfReach) else SearchUnavailable
        raise kind(f"no engine answers: {problem}") from problem

    def _heard(self, breaker: Breaker, seconds: float) -> None:
        """An answer came. One that took long is good, but where another engine stands by, that one is asked next."""
        if seconds > SLOW and len(self._engines) > 1:
            breaker.failed(OutOfReach(f"an answer took {seconds:.1f} s"))
        else:
            breaker.worked()

    def _in_order(self) -> list[str]:
        """Those that are ready first; read anew every other second, for the worker says so to all processes."""
        until, names = self._remembered
        if time.monotonic() >= until:
            ready = self._ready()
            names = sorted(self._engines, key=lambda name: name not in ready)  # a stable sort
            self._remembered = (time.monotonic() + REMEMBERED, names)
        return names


def _worse(known: SearchUnavailable, error: SearchUnavailable) -> SearchUnavailable:
    """What has to be mended outweighs what will come back by itself."""
    return error if isinstance(known, OutOfReach) else known
