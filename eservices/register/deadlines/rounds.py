"""From facts to rounds: a case is counted once from its receipt, and anew each time it is reopened."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from .facts import FINISHING, Fact, FactKind, Facts


@dataclass(slots=True)
class Round:
    """The facts of one count, in the order in which they happened; `ignored` pairs a fact with the reason."""

    openings: list[Fact]
    pauses: list[tuple[datetime, datetime | None]] = field(default_factory=list)
    extensions: list[Fact] = field(default_factory=list)
    finish: Fact | None = None
    ignored: list[tuple[Fact, str]] = field(default_factory=list)
    _open: dict[str, datetime] = field(default_factory=dict)

    def take(self, fact: Fact) -> None:
        """Sort one fact in. Pauses are told apart by their key, so a repeated fact changes nothing."""
        key = fact.params.get("key", "") if fact.params else ""
        if self.finish:
            self.ignored.append((fact, "after_end"))
        elif fact.kind in FINISHING:
            self._finish(fact)
        elif fact.kind is FactKind.EXTENDED:
            self.extensions.append(fact)
        elif fact.kind is FactKind.PAUSED:
            self._open.setdefault(key, fact.at)
        elif fact.kind is FactKind.RESUMED and key in self._open:
            self.pauses.append((self._open.pop(key), fact.at))

    def _finish(self, fact: Fact) -> None:
        self.finish = fact
        self.pauses += [(began, fact.at) for began in self._open.values()]
        self._open.clear()

    def intervals(self) -> list[tuple[datetime, datetime | None]]:
        """Return the pauses of this round in order; None where the clock still stands still."""
        intervals = self.pauses + [(began, None) for began in self._open.values()]
        return sorted(intervals, key=lambda pause: pause[0])


def rounds(facts: Iterable[Fact]) -> list[Round]:
    """Split facts into rounds. Raises ValueError when the case was never received."""
    facts = facts if isinstance(facts, Facts) else Facts(facts)
    valid, cancelled = _without_cancelled(facts)
    received = next((fact for fact in valid if fact.kind is FactKind.RECEIVED), None)
    if received is None:
        raise ValueError("No fact says when the case was received.")
    found = [Round(openings=[received, *(fact for fact in valid if fact.kind in _OPENING)])]
    for fact in valid:
        if fact.kind is FactKind.REOPENED and found[-1].finish:
            found.append(Round(openings=[fact]))
        elif fact.kind not in _OPENING and fact.kind not in (FactKind.RECEIVED, FactKind.REOPENED):
            found[-1].take(fact)
    found[-1].ignored += [(fact, "cancelled") for fact in cancelled]
    return found


_OPENING = (FactKind.RECEIVED_EDITED, FactKind.REGISTERED)


def _without_cancelled(facts: Facts) -> tuple[list[Fact], list[Fact]]:
    """Take out the facts that a `cancelled` fact takes back, and these themselves."""
    taking = [fact.params for fact in facts if fact.kind is FactKind.CANCELLED]
    if not taking:
        return list(facts), []
    taken_back = {(FactKind(params["kind"]), datetime.fromisoformat(params["at"])) for params in taking}
    valid = [f for f in facts if f.kind is not FactKind.CANCELLED and (f.kind, f.at) not in taken_back]
    return valid, [f for f in facts if (f.kind, f.at) in taken_back]
