"""Dates, lengths of time and days off spelled in the active language: the words that sentences are made of."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

from django.utils.formats import date_format
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

from .step import Point, read_point
from .terms import Unit

_DATES = {"en": ("j F", "Y"), "ka": ("j F", "Y"), "ru": ("j E", "Y"), "uk": ("j E", "Y"), "hy": ("d.m", ".Y")}
"""Language → day and year in running text. In Armenian numbers: Django has its months only as capitalised headings."""


def spell(point: Point | str, near: Point | None = None) -> str:
    """Return a day ("7 December 2026"), or a moment with its time, from a point or its ISO form.

    Beside a date of the same year, `near`, it goes without its own ("7 December").
    """
    point = read_point(point) if isinstance(point, str) else point
    format_, year = _DATES.get(_language(), ("d.m", ".Y"))
    if near is None or near.year != point.year:
        format_ += year if year.startswith(".") else f" {year}"
    day = date_format(point, format_)
    if not isinstance(point, datetime):
        return day
    return _("%(day)s, %(time)s") % {"day": day, "time": point.strftime("%H:%M")}


def spell_day(text: str, near: Point | None = None) -> str:
    """Return the day alone of an ISO date or moment."""
    point = read_point(text)
    return spell(point.date() if isinstance(point, datetime) else point, near)


def length(n: int, unit: str) -> str:
    """Return "10 working days", "1 month" … in the active language."""
    return _counted(unit, n) % {"n": n}


def pause_length(n: int, unit: str) -> str:
    """Return how long a pause was: working or calendar days; for terms in hours `n` is in seconds."""
    if unit == Unit.HOURS:
        hours, minutes = divmod(round(n / 60), 60)
        return _("%(hours)d h %(minutes)d min") % {"hours": hours, "minutes": minutes}
    return length(n, Unit.WORKING_DAYS if unit == Unit.WORKING_DAYS else Unit.CALENDAR_DAYS)


def _counted(unit: str, n: int) -> str:
    """Return the word form that belongs to this number and unit."""
    if unit == Unit.HOURS:
        return ngettext("%(n)d hour", "%(n)d hours", n)
    if unit == Unit.WORKING_DAYS:
        return ngettext("%(n)d working day", "%(n)d working days", n)
    if unit == Unit.CALENDAR_DAYS:
        return ngettext("%(n)d calendar day", "%(n)d calendar days", n)
    return ngettext("%(n)d month", "%(n)d months", n)


def name_day_off(off: Mapping[str, Any], near: Point | None = None) -> str:
    """Return a day off with what it is: "23 November 2026 (Saint George's Day)"."""
    return _("%(day)s (%(name)s)") % {"day": spell(off["date"], near), "name": _name(off)}


def list_days_off(days: Iterable[Mapping[str, Any]], near: Point | None = None) -> str:
    """Return days off, one after the other."""
    return ", ".join(name_day_off(off, near) for off in days)


def list_days(days: Iterable[str], near: Point | None = None) -> str:
    """Return days, one after the other."""
    return ", ".join(spell(date.fromisoformat(day), near) for day in days)


def _name(off: Mapping[str, Any]) -> str:
    """Return the holiday's name in the active language, else what kind of day off it is."""
    if name := off["names"].get(_language()):
        return name
    kinds = {"holiday": _("public holiday"), "extra_off": _("extra day off"), "weekend": _("weekend")}
    return kinds[off["why"]]


def _language() -> str:
    return (get_language() or "en").split("-")[0]
