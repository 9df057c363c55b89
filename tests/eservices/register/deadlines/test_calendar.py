"""The calendar: working days, reasons, what the library's first fill knows."""

from datetime import date

import pytest

from eservices.register.deadlines import Calendar
from eservices.register.deadlines.first_fill import from_library

from .given import georgia

GEORGIA_2027 = (
    "01-01 01-02 01-07 01-19 03-03 03-08 04-09 04-30 05-01 05-02 05-03 05-09 05-12 05-17 05-26 08-28 10-14 11-23"
)


def in_year(calendar: Calendar, year: int) -> str:
    return " ".join(f"{day:%m-%d}" for day in calendar.holidays if day.year == year)


def test_georgia_has_all_days_of_the_labour_code():
    assert in_year(georgia(), 2027) == GEORGIA_2027


ORTHODOX_EASTER = [(2026, 4, 12), (2027, 5, 2), (2028, 4, 16), (2029, 4, 8), (2030, 4, 28)]


@pytest.mark.parametrize("easter", [date(*day) for day in ORTHODOX_EASTER])
def test_orthodox_easter_from_friday_to_monday(easter):
    calendar = from_library("GE", [easter.year])
    for offset in range(-2, 2):
        assert date.fromordinal(easter.toordinal() + offset) in calendar.holidays


def test_names_in_the_languages_there_are():
    names = georgia().holidays[date(2026, 11, 23)]
    assert (names["ka"], names["en"]) == ("გიორგობა", "Saint George's Day")


def test_armenia():
    armenia = from_library("AM", [2027])
    wanted = [
        "01-01",
        "01-02",
        "01-06",
        "01-28",
        "03-08",
        "04-24",
        "05-01",
        "05-09",
        "05-28",
        "07-05",
        "09-21",
        "12-31",
    ]
    assert set(wanted) <= set(in_year(armenia, 2027).split())
    assert armenia.zone == "Asia/Yerevan"


def test_ukraine_under_martial_law_works_on_holidays():
    assert not from_library("UA", [2027]).holidays
    peace = from_library("UA", [2027], martial_law=False)
    assert date(2027, 8, 24) in peace.holidays
    assert date(2027, 12, 27) in peace.extra_off  # Christmas on a Saturday is carried over to Monday


def test_no_other_country():
    with pytest.raises(ValueError, match="XX"):
        from_library("XX", [2027])


def test_next_and_last_working_day():
    assert georgia().next_working(date(2026, 11, 21)) == date(2026, 11, 24)
    assert georgia().next_working(date(2026, 11, 20), after=True) == date(2026, 11, 24)
    assert georgia().last_working(date(2026, 11, 23)) == date(2026, 11, 20)


def test_round_trip():
    calendar = Calendar({date(2026, 1, 1): {"en": "x"}}, {date(2026, 1, 5): {}}, {date(2026, 1, 10): {}}, "Europe/Kyiv")
    assert Calendar.from_dict(calendar.to_dict()) == calendar
