"""What an engine is asked to do. Words come to it analysed; it stores, counts and ranks."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from ..content import Record
from ..query import Query

FACETS = ("kind", "language", "year", "department", "in_force")
VALUES = 1000  # of a facet are counted
SIMILAR = 10  # records are looked through for another spelling


class SearchUnavailable(Exception):
    """The index is missing, damaged or out of reach: the visitor is told so, the worker mends it."""


class OutOfReach(SearchUnavailable):
    """A server is away, too busy or refuses: what it holds may be well, so it is asked again later, not built anew."""


class Refused(OutOfReach):
    """A server is there and does not take this one question, too long a one perhaps; it may take every other."""


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


def empty_answer() -> Answer:
    """Nothing was asked, nothing is found."""
    return Answer(0, [], {name: {} for name in FACETS})


class Engine(Protocol):
    """One contract for every engine; the tests run against each. Everything may raise SearchUnavailable.

    An engine has a version of the index (versions.py), and keeps apart what another version left. Searches it answers,
    until it was built, from an index of another analysis that has the same fields.
    """

    identity: str  # of its version and place: what one index holds says nothing of another

    def search(self, query: Query, *, offset: int, limit: int) -> Answer:
        """Rank and count; the visitor's language stands first in either order, what weighs the same by its date.
        A limit of 0 asks for the total only.
        """

    def suggest(self, query: Query, *, limit: int, by_sound: bool = False) -> list[Record]:
        """Records of the visitor's language whose titles (or, by_sound, the sounds of them) hold every word typed,
        the last one perhaps unfinished.
        """

    def similar(self, word: str) -> list[Record]:
        """A few records that hold a word spelled almost like this one."""

    def write(self, entries: Iterable[Entry], removed: Collection[str] = ()) -> frozenset[str]:
        """Add or replace entries and remove keys, all on disk and found when it returns; returns the keys that the
        engine refused, whose matter is as it was. Raises Busy.
        """

    def rebuild(self, entries: Iterable[Entry]) -> int:
        """Build everything anew aside while the old index serves, then change over; returns how many. What breaks off
        changes nothing. Raises Busy.
        """

    def stamps(self) -> dict[str, str]:
        """The key and stamp of everything in the index."""

    def count(self) -> int:
        """How many records it holds."""

    def is_current(self, *, thoroughly: bool = False) -> bool:
        """Whether there is one of this version, and it can be read; if not, it wants a rebuild. Thoroughly: looks at
        all of it, which finds damage in places that nobody has asked for yet. Raises OutOfReach.
        """

    def drop_older(self, unused_since: datetime) -> None:
        """Throw away what older versions left, but not what was built or written to after this moment."""

    def clear(self) -> None:
        """Forget everything and stand ready, empty."""
