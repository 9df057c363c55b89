"""The golden vectors of the domain (1.6) that are about services, counted with the ready-made versions themselves."""

from datetime import date

import pytest

from eservices.register.deadlines import count, ledger
from eservices.register.deadlines.first_fill import from_library
from eservices.register.models import Department, Journal, Service
from eservices.register.ready_made import COUNTRIES
from eservices.register.ready_made.loading import make_version
from tests.eservices.register.deadlines.given import AM, UA, facts

# Georgia's calendar is the library's; the vectors of Armenia and Ukraine know weekends only.
CALENDARS = {"GE": from_library("GE", range(2025, 2030)), "AM": AM, "UA": UA}
VECTORS = [
    ("GE", "foi", ["received 2026-11-20"], "2026-12-07"),
    ("GE", "foi", ["received 2027-04-26"], "2027-05-13"),
    ("GE", "foi", ["received 2026-11-20 18:30"], "2026-12-08"),
    ("GE", "foi", ["received 2026-11-20", "paused 2026-11-24", "resumed 2026-11-27"], "2026-12-10"),
    ("GE", "foi", ["received 2026-11-20", "paused 2026-11-27", "resumed 2026-11-30"], "2026-12-08"),
    ("GE", "application", ["received 2027-01-31"], "2027-03-01"),
    ("GE", "application", ["received 2026-12-07"], "2027-01-08"),
    ("GE", "application", ["received 2026-11-28"], "2026-12-30"),
    ("GE", "application", ["received 2026-11-02", "paused 2026-11-10", "resumed 2026-11-17"], "2026-12-09"),
    ("GE", "application", ["received 2026-11-19", "extended 2026-11-20"], "2027-02-19"),
    ("GE", "complaint", ["received 2026-11-19", "extended 2026-12-10"], "2027-01-21"),
    ("UA", "foi", ["received 2026-11-19"], "2026-11-26"),
    ("UA", "foi", ["received 2026-11-19", "extended 2026-11-25"], "2026-12-17"),
    ("UA", "letter", ["received 2026-11-19"], "2026-12-21"),
    ("UA", "complaint", ["received 2026-11-19", "extended 2026-12-10"], "2027-01-03"),
    ("AM", "foi", ["received 2026-11-17"], "2026-11-23"),
    ("AM", "foi", ["received 2026-11-17", "extended 2026-11-20"], "2026-12-17"),
    ("AM", "application", ["received 2026-11-02"], "2026-12-02"),
    ("AM", "application", ["received 2026-11-02", "paused 2026-11-10", "resumed 2026-11-17"], "2026-12-09"),
]


def version_of(country: str, code: str):
    """The ready-made version, not saved."""
    definition = COUNTRIES[country].definition(code)
    return make_version(definition, Service(code=code, kind=code), Journal(pk=1), Department(pk=1))


@pytest.mark.parametrize(("country", "code", "entries", "due"), VECTORS)
def test_due_date(country, code, entries, due):
    calendar = CALENDARS[country]
    found = ledger(version_of(country, code).parsed_terms(), facts(*entries, calendar=calendar), calendar)
    assert found.due == date.fromisoformat(due)


def test_georgia_forwards_within_five_days():
    terms = version_of("GE", "application").parsed_terms()
    assert count(terms.forward, date(2026, 11, 18), CALENDARS["GE"]) == date(2026, 11, 24)


def test_ukraines_procedure_law_counts_short_terms_in_working_days():
    terms = version_of("UA", "hoa").parsed_terms()
    assert count(terms.deficiency_min, date(2026, 11, 19), UA) == date(2026, 11, 26)


def test_ukraines_hard_cap_on_a_sunday_warns_on_the_friday_before():
    terms = version_of("UA", "letter").parsed_terms()
    found = ledger(terms, facts("received 2026-11-19", "extended 2026-12-10", calendar=UA), UA)
    assert found.warn_by == date(2027, 1, 1)
