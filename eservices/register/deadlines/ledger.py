"""The door of the deadline counting: (terms, facts, calendar) → a ledger of explained steps and two clocks."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Self

from .calendar import Calendar
from .chain import Chain
from .clock import Clock
from .facts import Fact
from .opening import open_round, point_of
from .pauses import joined
from .rounds import Round, rounds
from .step import Point, Step, read_point, write_point
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
    `late` stays true for ever once an answer, even one reopened since, came after its due date; `over_limit`
    is the same for the law.
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
    over_limit: bool = False

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
            "over_limit": self.over_limit,
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
            over_limit=data["over_limit"],
        )


def ledger(terms: Terms, facts: Iterable[Fact], calendar: Calendar) -> Ledger:
    """Count the due date of a case from its facts, in whatever order they are given.

    Raises ValueError when no fact says that the case was received.
    """
    norm, legal = Chain(calendar), Chain(calendar)
    late = over_limit = False
    for round_ in rounds(facts):
        clock = _count_round(round_, terms, norm, legal)
        late |= _is_after(round_, clock, clock.chain.last)
        over_limit |= _is_after(round_, clock, _limit(clock))
    return _written(round_, clock, late, over_limit)


def _count_round(round_: Round, terms: Terms, norm: Chain, legal: Chain) -> Clock:
    """Run the clocks of one round: the law's first, since it decides which extensions came in time."""
    start = open_round(round_.openings, terms, norm)
    pauses = joined(round_.intervals(), start, terms, norm.calendar)
    extensions = [(point_of(fact.at, terms, norm.calendar), fact) for fact in round_.extensions]
    law = None
    if terms.legal_limit:
        if legal.steps:
            open_round(round_.openings, terms, legal)
        else:
            legal.begin_like(norm)
        law = Clock(terms, terms.legal_limit, start, legal)
        law.run(pauses, extensions)
        law.roll()
    clock = Clock(terms, terms.norm, start, norm, law)
    clock.run(pauses, extensions)
    _close(round_, clock)
    return clock


def _close(round_: Round, clock: Clock) -> None:
    """Write the last steps: what was not counted, the roll, the law where it ends before the norm."""
    chain = clock.chain
    clock.roll()
    if clock.law and clock.law.due() < clock.due():
        chain.move("limited", clock.law.due(), n=clock.law.term.n, unit=clock.law.term.unit.value)
    for fact, reason in round_.ignored:
        at = chain.calendar.local(fact.at).isoformat(timespec="minutes")
        chain.note("not_counted", kind=fact.kind.value, at=at, reason=reason)


def _limit(clock: Clock) -> Point:
    return clock.law.due() if clock.law else clock.chain.last


def _is_after(round_: Round, clock: Clock, point: Point) -> bool:
    """Say whether what ended the round came after a point."""
    finish = round_.finish
    return finish is not None and point_of(finish.at, clock.terms, clock.calendar) > point


def _written(round_: Round, clock: Clock, late: bool, over_limit: bool) -> Ledger:
    """Return the ledger as the last round left it."""
    calendar = clock.calendar
    points = clock.start, clock.chain.last, _limit(clock)
    start, due, limit = (calendar.local(point) if isinstance(point, datetime) else point for point in points)
    return Ledger(
        start=start,
        due=due,
        limit=limit,
        warn_by=calendar.last_working(due.date() if isinstance(due, datetime) else due),
        state=_state(round_.finish, clock),
        steps=tuple(clock.chain.steps),
        limit_steps=tuple(clock.law.chain.steps) if clock.law else (),
        extensions=clock.extended,
        finished=round_.finish.at if round_.finish else None,
        late=late,
        over_limit=over_limit,
    )


def _state(finish: Fact | None, clock: Clock) -> ClockState:
    if finish:
        return ClockState(finish.kind.value)
    if clock.standing or (clock.law and clock.law.standing):
        return ClockState.PAUSED
    return ClockState.EXTENDED if clock.extended else ClockState.RUNNING
