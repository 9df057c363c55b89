"""What an engine is asked to do. Words come to it analysed; it stores, counts and ranks."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from typing import Protocol

from ..content import Record
from ..query import Query

FACETS = ("kind", "language", "year", "department", "in_force")


class SearchUnavailable(Exception):
    """The index is missing, damaged or out of reach: the visitor is told so, the worker mends it."""


class Busy(Exception):
    """Another process is writing the index; the work stays queued."""


@dataclass(frozen=True)
class Entry:
    """A record made ready for an engine: every text as tokens parted by spaces, one token a position."""

    record: Record
    stamp: str
    language: str
    tokens: dict[str, str]  # "title_exact", "title_first", "title_second", "lead_exact" …
    sounds: tuple[str, ...]  # how its words sound, whatever their script
    numbers: tuple[str, ...]  # keys of the numbers that name it
    mentioned: tuple[str, ...]  # keys of the numbers in its texts
    title_sounds: tuple[str, ...] = ()  # how the words of its title sound


@dataclass(frozen=True)
class Found:
    """One record that answers the query, as the index holds it."""

    key: str
    score: float
    record: Record


@dataclass(frozen=True)
class Answer:
    """What an engine gives back for one page of results."""

    total: int
    hits: list[Found]
    # For each facet how many results each value would leave, the other filters applied; departments of the visitor's
    # language only, since each is called otherwise in another.
    counts: dict[str, dict[str, int]] = field(default_factory=dict)


class Engine(Protocol):
    """One contract for every engine; the tests run against each."""

    def search(self, query: Query, *, offset: int, limit: int) -> Answer:
        """Rank and count; the visitor's language stands first in either order. Raises SearchUnavailable."""

    def suggest(self, query: Query, *, limit: int, by_sound: bool = False) -> list[Record]:
        """Records of the visitor's language whose titles (or, by_sound, the sounds of them) hold every word typed,
        the last one perhaps unfinished. Raises SearchUnavailable.
        """

    def similar(self, word: str) -> list[Record]:
        """A few records that hold a word spelled almost like this one. Raises SearchUnavailable."""

    def write(self, entries: Iterable[Entry], removed: Collection[str] = ()) -> None:
        """Add or replace entries and remove keys, all on disk when it returns. Raises Busy, SearchUnavailable."""

    def rebuild(self, entries: Iterable[Entry]) -> int:
        """Build everything anew aside while the old index serves, then change over; returns how many. Raises Busy."""

    def stamps(self) -> dict[str, str]:
        """The key and stamp of everything in the index. Raises SearchUnavailable."""

    def count(self) -> int:
        """How many records it holds. Raises SearchUnavailable."""

    def is_current(self, *, thoroughly: bool = False) -> bool:
        """Whether it can be read and was built by today's analysis; if not, it wants a rebuild. Thoroughly: reads all
        of it, which finds damage in places that nobody has asked for yet.
        """

    def clear(self) -> None:
        """Forget everything and stand ready, empty."""
