"""One end of a term on its way: the unrolled end, how pauses move it, whether it rolls off a day off."""

from .calendar import Calendar
from .counting import elapsed, push, rolled
from .step import Point
from .terms import Unit


class Track:
    """An end that is counted further as facts come in; the latest track of a clock is its due date."""

    __slots__ = ("ceiling", "end", "moves", "rolls", "unit")

    def __init__(self, end: Point, unit: Unit, *, rolls: bool, moves: bool = True, ceiling: "Track | None" = None):
        self.end = end
        self.unit = unit
        self.rolls = rolls
        self.moves = moves
        self.ceiling = ceiling

    def due(self, calendar: Calendar) -> Point:
        """Return the end, rolled off a day off where the service rolls, but never over its ceiling."""
        due = rolled(self.end, calendar) if self.rolls else self.end
        return min(due, self.ceiling.due(calendar)) if self.ceiling else due

    def unrolled(self) -> Point:
        """Return the end before rolling."""
        return min(self.end, self.ceiling.unrolled()) if self.ceiling else self.end

    def pause(self, began: Point, ended: Point, calendar: Calendar) -> None:
        """Add what lies after `began` up to and including `ended` in the counting days of this track (rule 3).

        A pause that began in time never ends after the due date: on the day the clock runs again it is not yet late.
        """
        if self.ceiling:
            self.ceiling.pause(began, ended, calendar)
        if not self.moves:
            return
        in_time = began <= self.due(calendar)
        end = push(self.end, elapsed(began, ended, self.unit, calendar), self.unit, calendar)
        if in_time and end < ended:
            end = rolled(ended, calendar) if self.unit is Unit.WORKING_DAYS else ended
        self.end = end
