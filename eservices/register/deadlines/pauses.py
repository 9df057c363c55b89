"""Pauses as they count: as days or moments, after the event day, overlapping ones joined."""

from collections.abc import Iterable
from datetime import datetime

from .calendar import Calendar
from .opening import point_of
from .step import Point
from .terms import Terms


def joined(
    intervals: Iterable[tuple[datetime, datetime | None]], start: Point, terms: Terms, calendar: Calendar
) -> list[tuple[Point, Point | None]]:
    """Turn sorted pauses into non-overlapping (began, ended]; what lies before the event day falls away (rule 3)."""
    found: list[tuple[Point, Point | None]] = []
    for began_at, ended_at in intervals:
        began = max(point_of(began_at, terms, calendar), start)
        ended = ended_at and point_of(ended_at, terms, calendar)
        if ended is not None and ended <= began:
            continue
        if found and (found[-1][1] is None or began <= found[-1][1]):
            before = found[-1]
            ended = None if ended is None or before[1] is None else max(before[1], ended)
            found[-1] = (before[0], ended)
        else:
            found.append((began, ended))
    return found
