"""The golden vectors of the domain (1.6): each case of the law with the date worked out by hand."""

from datetime import date, time

import pytest

from eservices.register.deadlines import NonworkingReceipt, Term, Terms, count

from .given import AM, CALENDAR, HOURS, MONTHS, UA, WORKING, count_ledger, georgia, moment, total

SAME_DAY = {"nonworking_receipt": NonworkingReceipt.SAME_DAY}
FOI = Terms(10, WORKING)
MONTH = Terms(1, MONTHS)
UA_FOI = Terms(5, WORKING, extension=total(20, WORKING))
UA_APPEAL = Terms(1, MONTHS, extension=total(45, CALENDAR))
AM_FOI = Terms(5, CALENDAR, extension=total(30, CALENDAR))
THIRTY = Terms(30, CALENDAR)

GEORGIA = [
    ("FOI over a holiday", FOI, ["received 2026-11-20"], "2026-12-07"),
    ("the same in calendar days", Terms(10, CALENDAR), ["received 2026-11-20"], "2026-11-30"),
    ("month to a Sunday", MONTH, ["received 2027-01-31"], "2027-03-01"),
    ("month to a Sunday, same day", Terms(1, MONTHS, **SAME_DAY), ["received 2027-01-31"], "2027-03-01"),
    ("month to a holiday", MONTH, ["received 2026-12-07"], "2027-01-08"),
    ("forwarding to a holiday", Terms(5, CALENDAR), ["received 2026-11-18"], "2026-11-24"),
    ("FOI over Easter", FOI, ["received 2027-04-26"], "2027-05-13"),
    ("30 days", THIRTY, ["received 2026-11-02"], "2026-12-02"),
    ("30 days paused 7", THIRTY, ["received 2026-11-02", "paused 2026-11-10", "resumed 2026-11-17"], "2026-12-09"),
    ("month", MONTH, ["received 2026-11-02"], "2026-12-02"),
    ("month paused 7 days", MONTH, ["received 2026-11-02", "paused 2026-11-10", "resumed 2026-11-17"], "2026-12-09"),
    (
        "FOI paused 3 working days",
        FOI,
        ["received 2026-11-20", "paused 2026-11-24", "resumed 2026-11-27"],
        "2026-12-10",
    ),
    (
        "FOI paused over a weekend",
        FOI,
        ["received 2026-11-20", "paused 2026-11-27", "resumed 2026-11-30"],
        "2026-12-08",
    ),
    ("FOI after the cut-off", Terms(10, WORKING, cut_off=time(18)), ["received 2026-11-20 18:30"], "2026-12-08"),
    ("month from a Saturday", MONTH, ["received 2026-11-28"], "2026-12-30"),
    ("month from a Saturday, same day", Terms(1, MONTHS, **SAME_DAY), ["received 2026-11-28"], "2026-12-28"),
]
UKRAINE = [
    ("FOI", UA_FOI, ["received 2026-11-19"], "2026-11-26"),
    ("FOI extended", UA_FOI, ["received 2026-11-19", "extended 2026-11-25"], "2026-12-17"),
    ("appeal to a Saturday", UA_APPEAL, ["received 2026-11-19"], "2026-12-21"),
    ("appeal to its hard cap, a Sunday", UA_APPEAL, ["received 2026-11-19", "extended 2026-12-10"], "2027-01-03"),
    ("LAP 7 days are working days", Terms(7, WORKING), ["received 2026-11-19"], "2026-11-30"),
    ("LAP 10 days are calendar days", Terms(10, CALENDAR), ["received 2026-11-19"], "2026-11-30"),
]
CAPPED = ["received 2026-11-17", "paused 2026-11-18", "resumed 2026-11-25", "extended 2026-11-26"]
ARMENIA = [
    ("FOI to a Sunday", AM_FOI, ["received 2026-11-17"], "2026-11-23"),
    ("FOI extended", AM_FOI, ["received 2026-11-17", "extended 2026-11-20"], "2026-12-17"),
    ("cap moved by the pause", AM_FOI, CAPPED, "2026-12-24"),
    ("cap not moved", Terms(5, CALENDAR, extension=total(30, CALENDAR), cap_pauses=False), CAPPED, "2026-12-17"),
]


@pytest.mark.parametrize(("terms", "entries", "due"), [case[1:] for case in GEORGIA], ids=[case[0] for case in GEORGIA])
def test_georgia(terms, entries, due):
    assert count_ledger(terms, *entries).due == date.fromisoformat(due)


@pytest.mark.parametrize(("terms", "entries", "due"), [case[1:] for case in UKRAINE], ids=[case[0] for case in UKRAINE])
def test_ukraine(terms, entries, due):
    assert count_ledger(terms, *entries, calendar=UA).due == date.fromisoformat(due)


@pytest.mark.parametrize(("terms", "entries", "due"), [case[1:] for case in ARMENIA], ids=[case[0] for case in ARMENIA])
def test_armenia(terms, entries, due):
    assert count_ledger(terms, *entries, calendar=AM).due == date.fromisoformat(due)


def test_hard_cap_on_a_sunday_warns_on_the_friday_before():
    found = count_ledger(UA_APPEAL, "received 2026-11-19", "extended 2026-12-10", calendar=UA)
    assert found.warn_by == date(2027, 1, 1)


def test_hours_run_through_the_weekend():
    found = count_ledger(
        Terms(48, HOURS), "received 2026-11-20 17:00", "paused 2026-11-21 10:00", "resumed 2026-11-21 13:00"
    )
    assert found.due == moment("2026-11-22 20:00")


def test_a_side_term_is_counted_alone():
    assert count(Term(5, CALENDAR), date(2026, 11, 18), georgia()) == date(2026, 11, 24)
