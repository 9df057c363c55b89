"""What happened to a case's clock, as plain dated facts that may be entered in any order."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any, Self


class FactKind(StrEnum):
    """The events that bear on a due date. Asking the applicant a question is not one of them.

    The order here is the order in which facts of the same moment are read.
    """

    RECEIVED = "received"  # the citizen's act: the clock's event
    RECEIVED_EDITED = "received_edited"  # params: received_at (ISO date and time); the latest edit counts
    REGISTERED = "registered"  # matters only where the term starts at registration
    PAUSED = "paused"  # sent back for completion; params: key, which pause (overlapping ones need one each)
    EXTENDED = "extended"  # params: until (ISO date), when the extension is shorter than allowed
    RESUMED = "resumed"  # completed; params: key, as the pause has
    FORWARDED = "forwarded"  # our clock ends
    ANSWERED = "answered"  # our clock ends
    CLOSED = "closed"  # our clock ends without an answer: withdrawn, unconsidered, annulled
    REOPENED = "reopened"  # the same term starts anew
    CANCELLED = "cancelled"  # params: kind, at: takes back the fact of that kind and moment

    __hash__ = str.__hash__  # the one of Enum is many times slower, and every fact is looked up by its kind


FINISHING = frozenset({FactKind.FORWARDED, FactKind.ANSWERED, FactKind.CLOSED})
_RANK = {kind: rank for rank, kind in enumerate(FactKind)}


@dataclass(frozen=True, slots=True)
class Fact:
    """One dated fact. `at` is an aware datetime; raises ValueError when it is naive."""

    kind: FactKind
    at: datetime
    params: Mapping[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.at.tzinfo is None:
            raise ValueError(f"A fact needs an aware datetime, not {self.at!r}.")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read {"kind": …, "at": ISO, "params": {…}}. Raises ValueError or KeyError."""
        return cls(FactKind(data["kind"]), datetime.fromisoformat(data["at"]), dict(data.get("params") or {}))

    def to_dict(self) -> dict[str, Any]:
        """Return plain data for a JSON column."""
        return {"kind": self.kind.value, "at": self.at.isoformat(), "params": dict(self.params)}


def _reading_order(fact: Fact) -> tuple[datetime, int, str]:
    params = fact.params
    return fact.at, _RANK[fact.kind], repr(sorted(params.items())) if params else ""


class Facts:
    """The facts of one case: entered in any order, twice or once, they read the same."""

    __slots__ = ("_ordered",)

    def __init__(self, facts: Iterable[Fact] = ()):
        ordered = sorted(facts, key=_reading_order)
        self._ordered = tuple(fact for i, fact in enumerate(ordered) if not i or fact != ordered[i - 1])

    def __iter__(self) -> Iterator[Fact]:
        return iter(self._ordered)

    def __len__(self) -> int:
        return len(self._ordered)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Facts) and self._ordered == other._ordered

    def __hash__(self) -> int:
        return hash(tuple((fact.kind, fact.at) for fact in self._ordered))

    def __repr__(self) -> str:
        return f"Facts({list(self._ordered)!r})"

    def with_fact(self, kind: FactKind | str, at: datetime, /, **params: Any) -> "Facts":
        """Return these facts and one more: for previews ("if I extend now, the due date becomes …")."""
        return Facts((*self._ordered, Fact(FactKind(kind), at, params)))
