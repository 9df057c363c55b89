"""The strip of days on top of my day: how much is due on each of the next ten working days."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db.models import Count, Q

from eservices.register.choices import Clock
from eservices.register.deadlines import Calendar
from eservices.register.models.case import CaseQuerySet, past_due
from eservices.register.texts import in_language

DAYS = 10


@dataclass(frozen=True)
class Tile:
    """A day with the number of cases due; `off` names the holiday of a day that is not worked."""

    day: date
    load: int
    today: bool
    works: bool
    off: str = ""


@dataclass(frozen=True)
class Strip:
    late: int
    tiles: list[Tile]


def strip(cases: CaseQuerySet, calendar: Calendar, now: datetime, today: date) -> Strip:
    """One query for the loads of all days and for what is late; whose clock stands still is neither."""
    days = near(today, calendar, DAYS)
    late = past_due(now)
    counts = {f"on_{day:%Y%m%d}": Count("pk", filter=Q(due_on=day) & ~late) for day in days}
    running = cases.open().exclude(clock=Clock.PAUSED).order_by()
    loads = running.aggregate(late=Count("pk", filter=late), **counts)
    tiles = []
    for day in days:
        works = calendar.is_working(day)
        off = "" if works else in_language(calendar.reason(day)["names"])
        tiles.append(Tile(day, loads[f"on_{day:%Y%m%d}"], day == today, works, off))
    return Strip(loads["late"], tiles)


def near(today: date, calendar: Calendar, days: int) -> list[date]:
    """Today and the days after it up to the tenth working day, weekends left out unless the town works."""
    found, working, day = [], 0, today
    while working < days:
        if calendar.is_working(day) or day.weekday() < 5:
            found.append(day)
            working += calendar.is_working(day)
        day += timedelta(days=1)
    return found
