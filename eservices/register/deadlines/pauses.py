"""Pauses as they count: as days or moments, after the event day, overlapping ones joined."""

from collections.abc import Iterable
from datetime import datetime

from .calendar import Calendar
from .opening import point_of
from .step import Point
from .terms import Terms

Interval = tuple[Point, Point | None]


def joined(
    intervals: Iterable[tuple[datetime, datetime | None]], start: Point, terms: Terms, calendar: Calendar
) -> list[Interval]:
    """Turn pauses into non-overlapping (began, ended]; what lies before the event day falls away (rule 3).

    A pause still open counts up to the last end known of another, and is then the last interval, without an end.
    """
    closed: list[tuple[Point, Point]] = []
    opened: list[Point] = []
    for began_at, ended_at in intervals:
        began = max(point_of(began_at, terms, calendar), start)
        if ended_at is None:
            opened.append(began)
        elif (ended := point_of(ended_at, terms, calendar)) > began:
            closed.append((began, ended))
    if not opened:
        return _join(closed)
    known = max([min(opened), *(ended for _, ended in closed)])
    return [*_join([*closed, (min(opened), known)]), (known, None)]


def _join(closed: list[tuple[Point, Point]]) -> list[Interval]:
    """Join pauses that overlap or touch."""
    found: list[Interval] = []
    last: Point | None = None
    for began, ended in sorted(closed):
        if last is not None and began <= last:
            last = max(last, ended)
            found[-1] = (found[-1][0], last)
        elif ended > began:
            last = ended
            found.append((began, ended))
    return found
