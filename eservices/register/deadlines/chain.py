"""The growing chain of steps: each knows how far it moved the date from the step before."""

from datetime import date, datetime, timedelta
from typing import Any

from .calendar import Calendar
from .step import Point, Step, between


class Chain:
    """Collects steps whose changes add up from the first date to the last."""

    __slots__ = ("calendar", "point", "steps")

    def __init__(self, calendar: Calendar):
        self.calendar = calendar
        self.point: Point | None = None
        self.steps: list[Step] = []

    @property
    def last(self) -> Point:
        """Return the date after the last step. Raises ValueError before the first."""
        if self.point is None:
            raise ValueError("A chain without steps has no date.")
        return self.point

    def begin_like(self, other: "Chain") -> None:
        """Take over what another chain has so far, as the first steps of this one."""
        self.steps, self.point = list(other.steps), other.point

    def move(self, code: str, point: Point, **params: Any) -> None:
        """Add a step that ends at this point."""
        change = timedelta() if self.point is None else between(self.point, point)
        shown = self.calendar.local(point) if isinstance(point, datetime) else point
        self.steps.append(Step(code, shown, change, params))
        self.point = point

    def note(self, code: str, **params: Any) -> None:
        """Add a step that explains something and moves nothing."""
        self.move(code, self.last, **params)

    def days_off(self, after: date, until: date) -> list[dict[str, Any]]:
        """List the weekdays after one day and up to another that the calendar has as days off."""
        off = self.calendar.weekdays_off
        numbers = range(after.toordinal() + 1, until.toordinal() + 1)
        return [self.calendar.reason(date.fromordinal(n)) for n in numbers if n in off]

    def worked_days_off(self, after: date, until: date) -> list[str]:
        """List the weekend days in the same stretch that were worked."""
        on = self.calendar.on
        numbers = range(after.toordinal() + 1, until.toordinal() + 1) if on else ()
        return [date.fromordinal(n).isoformat() for n in numbers if n in on]
