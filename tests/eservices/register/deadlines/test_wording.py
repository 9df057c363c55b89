"""The steps in plain words: every code is worded, in whole sentences, with the dates and names that belong there."""

from datetime import time

import pytest
from django.utils import translation

from eservices.register.deadlines import Extension, ExtensionMode, Ledger, Term, Terms, ledger
from eservices.register.deadlines.wording import describe, describe_all, summary

from .given import CALENDAR, HOURS, MONTHS, WORKING, added, count_ledger, fact, facts, georgia, moment, total

FOI = Terms(10, WORKING)
PAUSED = ["received 2026-11-20", "paused 2026-11-24", "resumed 2026-11-27"]


def told(found: Ledger, code: str, language: str = "en") -> str:
    """The sentence of the first step with this code."""
    with translation.override(language):
        return next(describe(step)[1] for step in found.steps if step.code == code)


def test_the_story_of_a_holiday_and_a_pause():
    with translation.override("en"):
        assert summary(count_ledger(FOI, *PAUSED)) == (
            "10 working days after 20 November; not counted: 23 November (Saint George's Day);"
            " waited 3 working days for what was missing → 10 December 2026"
        )


def test_each_step_in_english():
    with translation.override("en"):
        lines = [
            (line["title"], line["detail"], line["date"])
            for line in describe_all(count_ledger(FOI, *PAUSED, "answered 2026-12-10").steps)
        ]
    assert lines == [
        (
            "Received",
            "Received on 20 November, 12:00. The day of receipt itself is not counted.",
            "20 November",
        ),
        ("Term", "10 working days after 20 November. Saturdays and Sundays are not counted.", "4 December"),
        ("Holidays", "23 November (Saint George's Day) is not a working day and does not count.", "7 December"),
        (
            "Clock stood still",
            "From 24 November to 27 November we waited for what was missing. Added: 3 working days.",
            "10 December",
        ),
    ]


def test_a_step_of_another_year_shows_it():
    with translation.override("en"):
        found = describe_all(count_ledger(Terms(1, MONTHS), "received 2026-12-07").steps)
    assert [line["date"] for line in found] == ["7 December 2026", "7 January", "8 January"]


def test_a_day_of_another_year_keeps_its_year():
    assert "1 month after 7 December 2026:" in told(count_ledger(Terms(1, MONTHS), "received 2026-12-07"), "term")


def test_several_days_off_are_told_in_one_sentence():
    sentence = told(count_ledger(FOI, "received 2026-12-28"), "days_off")
    assert sentence.startswith("1 January (New Year's Day), ")
    assert sentence.endswith(" do not count as working days.")


def test_a_pause_over_a_weekend_adds_nothing_and_says_so():
    found = count_ledger(FOI, "received 2026-11-20", "paused 2026-11-27", "resumed 2026-11-29")
    assert "Only days off passed, so nothing is added." in told(found, "paused")


def test_holidays_have_their_name_in_the_readers_language():
    assert "გიორგობა" in told(count_ledger(FOI, *PAUSED), "days_off", "ka")


def test_a_day_off_without_a_name_says_what_it_is():
    assert "28 November (weekend)" in told(count_ledger(FOI, "received 2026-11-28"), "nonworking_receipt")


def test_hours_are_told_with_their_time():
    found = count_ledger(
        Terms(48, HOURS), "received 2026-11-20 17:00", "paused 2026-11-21 10:00", "resumed 2026-11-21 13:20"
    )
    assert "48 hours after 20 November, 17:00" in told(found, "term")
    assert "Added: 3 h 20 min." in told(found, "paused")


def every_ledger() -> list[Ledger]:
    """Ledgers that together hold every code of a step."""
    edit = fact("received_edited", "2026-12-01", received_at=moment("2026-11-19 19:00").isoformat())
    law = Terms(7, WORKING, legal_limit=Term(10, CALENDAR))
    extendable = Terms(10, WORKING, cut_off=time(18), extension=added(5, WORKING))
    registered = Terms.from_dict({"n": 1, "unit": "months", "start": "registered"})
    back = fact("cancelled", "2026-12-02", kind="paused", at=moment("2026-11-24").isoformat())
    chosen = fact("extended", "2026-12-10", until="2026-12-28")
    return [
        ledger(extendable, [edit, *facts(*PAUSED, "extended 2026-12-01", "extended 2026-12-02")], georgia()),
        ledger(FOI, [back, *facts(*PAUSED)], georgia()),
        count_ledger(FOI, "received 2026-11-28", "extended 2026-12-01", "answered 2026-12-02", "reopened 2026-12-04"),
        count_ledger(FOI, "received 2026-11-20", "paused 2026-11-24"),
        count_ledger(FOI, "received 2026-11-20", "paused 2027-11-24", "answered 2027-12-02", "paused 2027-12-03"),
        count_ledger(law, "received 2026-12-30"),
        count_ledger(registered, "received 2026-12-01", "registered 2026-12-07"),
        ledger(Terms(1, MONTHS, extension=total(45, CALENDAR)), [*facts("received 2026-11-19"), chosen], georgia()),
        count_ledger(Terms(1, MONTHS, extension=total(45, CALENDAR)), "received 2026-11-19", "extended 2026-11-20"),
        count_ledger(Terms(5, CALENDAR, extension=Extension(ExtensionMode.ADDED, 5, WORKING)), *PAUSED),
        count_ledger(Terms(48, HOURS), "received 2026-11-20"),
    ]


@pytest.mark.parametrize("language", ["en", "ka", "ru", "uk", "hy"])
def test_every_step_is_worded_in_every_language(language):
    seen = set()
    with translation.override(language):
        for found in every_ledger():
            for step in (*found.steps, *found.limit_steps):
                title, detail = describe(step)
                assert title
                assert detail.endswith((".", "։"))
                assert "%(" not in detail
                seen.add(step.code)
            assert "→" in summary(found)
    assert seen == {
        *("received", "received_edited", "registered", "after_cut_off", "nonworking_receipt", "term", "days_off"),
        *("paused", "paused_open", "extended", "rolled", "limited", "reopened", "not_counted"),
    }


def test_a_stored_ledger_reads_the_same():
    found = count_ledger(FOI, *PAUSED)
    assert describe_all(Ledger.from_dict(found.to_dict()).steps) == describe_all(found.steps)
