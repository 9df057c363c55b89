"""The town's working calendar out of its rows, and their first fill from a library."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from .calendar_changes import begin
from .choices import DayKind
from .deadlines import Calendar
from .deadlines.first_fill import from_library
from .models import CalendarChange, CalendarDay

LIBRARY = "holidays"  # the source of days that came from the library; others were entered by the town
_LISTS = {DayKind.HOLIDAY: "holidays", DayKind.EXTRA_OFF: "extra_off", DayKind.WORKING_SATURDAY: "working"}


def load(jurisdiction: str) -> Calendar:
    """The calendar as the deadlines module takes it."""
    days: dict[str, dict] = {name: {} for name in _LISTS.values()}
    for row in CalendarDay.objects.filter(jurisdiction=jurisdiction):
        days[_LISTS[DayKind(row.kind)]][row.day] = dict(row.names)
    return Calendar(**days, zone=settings.TIME_ZONE)


def with_day(calendar: Calendar, day: date | None, state: Mapping[str, Any]) -> Calendar:
    """The calendar with one day as `state` has it ({"kind", "names"}), or as an ordinary day where that is empty."""
    if day is None:
        return calendar
    lists: dict[str, Any] = {
        name: {known: names for known, names in getattr(calendar, name).items() if known != day}
        for name in _LISTS.values()
    }
    if state:
        lists[_LISTS[DayKind(state["kind"])]][day] = dict(state["names"])
    return replace(calendar, **lists)


def fill(jurisdiction: str, years: range) -> int:
    """Add the library's holidays for years that have no row yet; returns how many days came in."""
    have = set(CalendarDay.objects.filter(jurisdiction=jurisdiction, source=LIBRARY).dates("day", "year"))
    found = from_library(jurisdiction, [year for year in years if date(year, 1, 1) not in have])
    kinds = {DayKind.HOLIDAY: found.holidays, DayKind.EXTRA_OFF: found.extra_off}
    days = [
        CalendarDay(jurisdiction=jurisdiction, day=day, kind=kind, names=dict(names), source=LIBRARY)
        for kind, named in kinds.items()
        for day, names in named.items()
    ]
    return len(CalendarDay.objects.bulk_create(days, ignore_conflicts=True))


def fill_ahead() -> int:
    """This town's calendar from last year to two years ahead."""
    year = timezone.localdate().year
    with transaction.atomic():
        added = fill(settings.MERIA_COUNTRY, range(year - 1, year + 3))
        if added:
            changed(settings.MERIA_COUNTRY)
    return added


def changed(jurisdiction: str) -> CalendarChange:
    """Many days came at once: one version, carried out by the worker. Call it where they are written."""
    with transaction.atomic():
        return begin(CalendarChange(jurisdiction=jurisdiction))
