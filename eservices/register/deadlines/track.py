"""One end of a term on its way: the unrolled end, how pauses move it, whether it rolls off a day off."""

from .calendar import Calendar
from .counting import elapsed, push, rolled
from .step import Point
from .terms import Unit


class Track:
    """An end that is counted further as facts come in; the latest track of a clock is its due date.

    `due` is the end, rolled off a day off where the service rolls, but never over the ceiling.
    """

    __slots__ = ("calendar", "ceiling", "due", "end", "moves", "rolls", "unit")

    def __init__(
        self,
        end: Point,
        unit: Unit,
        calendar: Calendar,
        *,
        rolls: bool,
        moves: bool = True,
        ceiling: "Track | None" = None,
    ):
        self.unit, self.calendar = unit, calendar
        self.rolls, self.moves, self.ceiling = rolls, moves, ceiling
        self.due: Point = end
        self._set(end)

    def unrolled(self) -> Point:
        """Return the end before rolling."""
        return min(self.end, self.ceiling.unrolled()) if self.ceiling else self.end

    def pause(self, began: Point, ended: Point, *, resumes: bool = True) -> None:
        """Add what lies after `began` up to and including `ended` in the counting days of this track (rule 3).

        A pause that began in time never ends after the due date: on the day the clock runs again it is not yet late.
        One that began after this end moves it no more. A pause told in two pieces (`resumes` false for the first) keeps
        the date at the cut, but is counted on from the end itself, as if it had not been cut.
        """
        in_time = began <= self.due
        if self.ceiling:
            self.ceiling.pause(began, ended, resumes=resumes)
        end = self.end
        if not (self.moves and in_time):
            self._set(end)
            return
        end = push(end, elapsed(began, ended, self.unit, self.calendar), self.unit, self.calendar)
        held = rolled(ended, self.calendar) if self.unit is Unit.WORKING_DAYS else ended
        self._set(held if end < ended and resumes else end)
        if end < ended and not resumes:
            self.due = max(self.due, held)

    def _set(self, end: Point) -> None:
        due = rolled(end, self.calendar) if self.rolls else end
        self.end = end
        self.due = min(due, self.ceiling.due) if self.ceiling else due
