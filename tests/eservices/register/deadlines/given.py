"""Short words for these tests: moments, facts and the three calendars of the golden vectors."""

from datetime import datetime
from functools import cache
from typing import Any

from eservices.register.deadlines import Calendar, Extension, ExtensionMode, Fact, FactKind, Ledger, Terms, Unit, ledger
from eservices.register.deadlines.first_fill import from_library

WORKING, CALENDAR, MONTHS, HOURS = Unit.WORKING_DAYS, Unit.CALENDAR_DAYS, Unit.MONTHS, Unit.HOURS
UA = Calendar(zone="Europe/Kyiv")
AM = Calendar(zone="Asia/Yerevan")
NOON = "12:00"


@cache
def georgia() -> Calendar:
    """Georgia's public holidays as the library has them."""
    return from_library("GE", range(2025, 2030))


def moment(text: str, calendar: Calendar | None = None) -> datetime:
    """Read "2026-11-20" (noon) or "2026-11-20 18:30" in the calendar's time zone."""
    text = text if " " in text else f"{text} {NOON}"
    return datetime.fromisoformat(text).replace(tzinfo=(calendar or georgia()).tz)


def fact(kind: str, text: str, calendar: Calendar | None = None, /, **params: Any) -> Fact:
    """Make a fact from its kind and its moment."""
    return Fact(FactKind(kind), moment(text, calendar), params)


def facts(*entries: str, calendar: Calendar | None = None) -> list[Fact]:
    """Make facts from entries like "received 2026-11-20 18:30"."""
    return [fact(*entry.split(" ", 1), calendar) for entry in entries]


def count_ledger(terms: Terms, *entries: str, calendar: Calendar | None = None) -> Ledger:
    """Count the ledger of facts given as entries."""
    calendar = calendar or georgia()
    return ledger(terms, facts(*entries, calendar=calendar), calendar)


def total(n: int, unit: Unit) -> Extension:
    """An extension counted from the start."""
    return Extension(ExtensionMode.TOTAL, n, unit)


def added(n: int, unit: Unit, max_times: int = 1) -> Extension:
    """An extension counted from the old due date."""
    return Extension(ExtensionMode.ADDED, n, unit, max_times)


def codes(ledger: Ledger) -> list[str]:
    """The codes of a ledger's steps."""
    return [step.code for step in ledger.steps]
