"""The town's working calendar out of its rows, and their first fill from a library."""

from datetime import date

from django.conf import settings
from django.utils import timezone

from backstage.queue import enqueue

from .choices import DayKind
from .deadlines import Calendar
from .deadlines.first_fill import from_library
from .models import CalendarDay, Case

LIBRARY = "holidays"  # the source of days that came from the library; others were entered by the town


def load(jurisdiction: str) -> Calendar:
    """The calendar as the deadlines module takes it."""
    days: dict[str, dict] = {kind: {} for kind in DayKind.values}
    for row in CalendarDay.objects.filter(jurisdiction=jurisdiction):
        days[row.kind][row.day] = dict(row.names)
    return Calendar(
        holidays=days[DayKind.HOLIDAY],
        extra_off=days[DayKind.EXTRA_OFF],
        working=days[DayKind.WORKING_SATURDAY],
        zone=settings.TIME_ZONE,
    )


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
    added = fill(settings.MERIA_COUNTRY, range(year - 1, year + 3))
    if added:
        changed(settings.MERIA_COUNTRY)
    return added


def changed(jurisdiction: str) -> None:
    """Ask the worker to derive the due dates of open cases anew; called whenever a day was changed."""
    if Case.objects.open().filter(version__jurisdiction=jurisdiction).exists():
        enqueue("register.recompute", {"jurisdiction": jurisdiction}, key=jurisdiction)
