"""The first fill of a town's calendar, from the `holidays` library; edited and kept by the town afterwards.

Checked against release 0.108. Georgia: the fixed days, 17 May since 2024 and the Orthodox Good Friday to Easter Monday
are right. It leaves out what governments decide ad hoc (3–6 January 2023; 7, 8 and 10 May 2024) and Armenia's
swapped Saturdays: an editor enters those as extra days off and working days. For Ukraine it keeps the
holidays that martial law suspends in a category of their own, without the days carried over from a weekend;
these are added here.
"""

from collections.abc import Iterable
from datetime import date

import holidays

from .calendar import Calendar

ZONES = {"GE": "Asia/Tbilisi", "AM": "Asia/Yerevan", "UA": "Europe/Kyiv"}
_LANGUAGES = {
    "GE": {"ka": "ka", "en": "en_US", "uk": "uk"},
    "AM": {"hy": "hy", "en": "en_US"},
    "UA": {"uk": "uk", "en": "en_US"},
}


def from_library(country: str, years: Iterable[int], *, martial_law: bool = True) -> Calendar:
    """Return the public holidays of GE, AM or UA for these years; raises ValueError for another country.

    Under martial law (Ukraine, Law 2136-IX Art. 6) holidays are ordinary working days: an empty calendar.
    """
    if country not in ZONES:
        raise ValueError(f"No first fill for {country!r}: choose one of {', '.join(sorted(ZONES))}.")
    if country != "UA":
        return Calendar(_read(country, years, "public"), zone=ZONES[country])
    if martial_law:
        return Calendar(zone=ZONES[country])
    found = _read(country, years, "workday")
    return Calendar(found, extra_off=_carried_over(found), zone=ZONES[country])


def _read(country: str, years: Iterable[int], category: str) -> dict[date, dict[str, str]]:
    """Join the library's names of each day over the languages that it has for the country."""
    years = sorted(set(years))
    found: dict[date, dict[str, str]] = {}
    for language, code in _LANGUAGES[country].items():
        days = holidays.country_holidays(country, years=years, language=code, categories=(category,))
        for day, name in days.items():
            found.setdefault(day, {})[language] = name
    return dict(sorted(found.items()))


def _carried_over(found: dict[date, dict[str, str]]) -> dict[date, dict[str, str]]:
    """Return the weekdays off for holidays that fall on a weekend (Ukraine, Labour Code Art. 67)."""
    extra: dict[date, dict[str, str]] = {}
    for day, names in found.items():
        if day.weekday() >= 5:
            extra[Calendar(found, extra_off=extra).next_working(day)] = names
    return extra
