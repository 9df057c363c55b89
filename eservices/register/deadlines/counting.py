"""Counting days: adding a term to a day, days between two days, rolling off a day off."""

from calendar import monthrange
from datetime import date, datetime, timedelta

from .calendar import Calendar
from .step import Point, between
from .terms import Term, Unit


def count(term: Term, event: Point, calendar: Calendar, *, roll: bool = True) -> Point:
    """Return the last day of a term whose event fell on this day, the event day not counted.

    Calendar days and months that end on a day off roll to the next working day (Reg. 1182/71 Art. 3; CMU 348)
    unless `roll` is off. Hours need a datetime and do not roll.
    """
    end = advance(event, term.n, term.unit, calendar)
    return rolled(end, calendar) if roll else end


def advance(point: Point, n: int, unit: Unit, calendar: Calendar) -> Point:
    """Add a term without rolling its end."""
    if unit == Unit.HOURS:
        return point + timedelta(hours=n)
    if unit == Unit.WORKING_DAYS:
        return add_working_days(point, n, calendar.off, calendar.on)
    if unit == Unit.MONTHS:
        return add_months(point, n)
    return date.fromordinal(point.toordinal() + n)


def add_working_days(day: date, n: int, off: frozenset[int] = frozenset(), on: frozenset[int] = frozenset()) -> date:
    """Return the n-th working day after this one; `off` and `on` are ordinals of days off and of worked days off."""
    number = day.toordinal()
    while n > 0:
        number += 1
        if (number in on) if number in on or number in off else ((number - 1) % 7 < 5):
            n -= 1
    return date.fromordinal(number)


def add_months(day: date, n: int) -> date:
    """Return the same day n months later, or the month's last day where there is none such."""
    years, month = divmod(day.month - 1 + n, 12)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def elapsed(after: Point, until: Point, unit: Unit, calendar: Calendar) -> int | timedelta:
    """Count what lies after one point up to and including another, in the counting days of a unit.

    Working days for `working_days`, calendar days for `calendar_days` and `months`, exact time for `hours`.
    """
    if unit == Unit.HOURS:
        return between(after, until)
    if unit == Unit.WORKING_DAYS:
        return working_days_between(after, until, calendar)
    return until.toordinal() - after.toordinal()


def working_days_between(after: date, until: date, calendar: Calendar) -> int:
    """Count the working days after one day up to and including another; negative when `until` lies before."""
    if until < after:
        return -working_days_between(until, after, calendar)
    off, on = calendar.off, calendar.on
    numbers = range(after.toordinal() + 1, until.toordinal() + 1)
    return sum(1 for n in numbers if n in on or (n not in off and (n - 1) % 7 < 5))


def push(point: Point, amount: int | timedelta, unit: Unit, calendar: Calendar) -> Point:
    """Move an end by what a pause lasted, as `elapsed` counted it."""
    if isinstance(amount, timedelta):
        return point + amount
    if unit == Unit.WORKING_DAYS:
        return add_working_days(point, amount, calendar.off, calendar.on)
    return date.fromordinal(point.toordinal() + amount)


def rolled(point: Point, calendar: Calendar) -> Point:
    """Return the next working day for a day off; a moment stays what it is."""
    return point if isinstance(point, datetime) else calendar.next_working(point)
