"""The door of the deadline counting: (terms, facts, calendar) → a ledger of explained steps and two clocks."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Self

from .calendar import Calendar
from .facts import Fact
from .step import Step, read_point, write_point
from .terms import Terms


class ClockState(StrEnum):
    """Where the clock stands after the last fact."""

    RUNNING = "running"
    PAUSED = "paused"
    EXTENDED = "extended"
    ANSWERED = "answered"
    FORWARDED = "forwarded"
    CLOSED = "closed"

    @property
    def is_over(self) -> bool:
        """Say whether our clock has ended."""
        return self in (ClockState.ANSWERED, ClockState.FORWARDED, ClockState.CLOSED)


@dataclass(frozen=True, slots=True)
class Ledger:
    """The explained due date of a case.

    `due` and `limit` are dates, or datetimes where the term is in hours; `due` follows the service's norm,
    `limit` the law, and `due` is never after `limit`. While the clock is paused both are what they would be
    if it ran again at the last known fact. `warn_by` is the last working day not after `due`. The changes of `steps`
    add up from `start` to `due`, those of `limit_steps` (empty where norm and law are one) to `limit`.
    `late` stays true for ever once an answer, even one reopened since, came after its due date.
    """

    start: date | datetime
    due: date | datetime
    limit: date | datetime
    warn_by: date
    state: ClockState
    steps: tuple[Step, ...]
    limit_steps: tuple[Step, ...] = ()
    extensions: int = 0
    finished: datetime | None = None
    late: bool = False

    @property
    def due_date(self) -> date:
        """The day of `due`, for a column that lists are sorted by."""
        return self.due.date() if isinstance(self.due, datetime) else self.due

    @property
    def limit_date(self) -> date:
        """The day of `limit`."""
        return self.limit.date() if isinstance(self.limit, datetime) else self.limit

    def to_dict(self) -> dict[str, Any]:
        """Return plain data for a JSON column."""
        return {
            "start": write_point(self.start),
            "due": write_point(self.due),
            "limit": write_point(self.limit),
            "warn_by": self.warn_by.isoformat(),
            "state": self.state.value,
            "steps": [step.to_dict() for step in self.steps],
            "limit_steps": [step.to_dict() for step in self.limit_steps],
            "extensions": self.extensions,
            "finished": self.finished and self.finished.isoformat(),
            "late": self.late,
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read what `to_dict` wrote."""
        return cls(
            start=read_point(data["start"]),
            due=read_point(data["due"]),
            limit=read_point(data["limit"]),
            warn_by=date.fromisoformat(data["warn_by"]),
            state=ClockState(data["state"]),
            steps=tuple(Step.from_dict(step) for step in data["steps"]),
            limit_steps=tuple(Step.from_dict(step) for step in data["limit_steps"]),
            extensions=data["extensions"],
            finished=datetime.fromisoformat(data["finished"]) if data["finished"] else None,
            late=data["late"],
        )


def ledger(terms: Terms, facts: Iterable[Fact], calendar: Calendar) -> Ledger:
    """Count the due date of a case from its facts, in whatever order they are given.

    Raises ValueError when no fact says that the case was received.
    """
    raise NotImplementedError
