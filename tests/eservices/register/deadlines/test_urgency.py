"""Colours and days left (domain 1.5 rule 7)."""

from datetime import date

import pytest
from django.utils import translation

from eservices.register.deadlines import Terms, urgency
from eservices.register.deadlines.wording import days_left

from .given import CALENDAR, HOURS, MONTHS, WORKING, georgia, moment

FOI = Terms(10, WORKING)
DUE = date(2026, 12, 7)


def at(now: str, due=DUE, terms=FOI, **more):
    return urgency(due, moment(now), georgia(), terms, **more)


@pytest.mark.parametrize(
    ("now", "colour", "words"),
    [
        ("2026-11-20", "green", "10 working days left"),
        ("2026-12-02", "green", "3 working days left"),
        ("2026-12-03", "amber", "2 working days left"),
        ("2026-12-06", "amber", "1 working day left"),
        ("2026-12-07 23:59", "amber", "Due today"),
        ("2026-12-08", "red", "1 working day late"),
        ("2026-12-14", "red", "5 working days late"),
    ],
)
def test_ten_working_days(now, colour, words):
    found = at(now)
    with translation.override("en"):
        assert (found.colour, days_left(found)) == (colour, words)


def test_a_fifth_of_a_long_term_is_amber():
    terms = Terms(100, CALENDAR)
    assert at("2026-11-20", date(2026, 12, 10), terms).colour == "amber"
    assert at("2026-11-19", date(2026, 12, 10), terms).colour == "green"


def test_the_real_length_counts_where_it_is_known():
    terms = Terms(1, MONTHS)
    due, now = date(2027, 3, 1), "2027-02-16"
    assert at(now, due, terms).colour == "green"
    assert at(now, due, terms, since=date(2026, 12, 1)).colour == "amber"


def test_hours():
    terms, due = Terms(48, HOURS), moment("2026-11-27 17:00")
    assert at("2026-11-27 16:59", due, terms).colour == "amber"
    assert at("2026-11-27 17:01", due, terms).colour == "red"


def test_a_standing_clock_is_never_overdue():
    assert (at("2026-12-20", paused=True).colour, at("2026-12-20", paused=True).code) == ("green", "paused")


def test_what_is_over_keeps_its_lateness():
    assert at("2026-12-20", over=True).code == "done"
    assert at("2026-12-20", over=True, late=True).code == "done_late"
