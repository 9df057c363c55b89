"""Terms as a JSON column keeps them, and what is refused with the reason."""

from datetime import time

import pytest

from eservices.register.deadlines import Extension, ExtensionMode, NonworkingReceipt, Start, Term, Terms, TermsError
from eservices.register.deadlines.refusals import explain

from .given import CALENDAR, MONTHS, WORKING

FULL = Terms(
    10,
    WORKING,
    start=Start.REGISTERED,
    cut_off=time(18),
    nonworking_receipt=NonworkingReceipt.SAME_DAY,
    roll_if_nonworking=False,
    extension=Extension(ExtensionMode.TOTAL, 2, MONTHS, notify_within=Term(5, WORKING)),
    cap_rolls=True,
    cap_pauses=False,
    legal_limit=Term(1, MONTHS),
    acknowledge=Term(1, WORKING),
    check=Term(3, WORKING),
    forward=Term(5, CALENDAR),
    deficiency_min=Term(5, CALENDAR),
    deficiency_extra=Term(15, CALENDAR),
    legal_basis="GAC Art. 40",
)


@pytest.mark.parametrize("terms", [Terms(1, MONTHS), FULL], ids=["short", "full"])
def test_round_trip(terms):
    assert Terms.from_dict(terms.to_dict()) == terms


def test_plain_data_is_readable():
    data = {"n": 10, "unit": "working_days", "cut_off": "18:00", "forward": {"n": 5, "unit": "calendar_days"}}
    assert Terms.from_dict(data) == Terms(10, WORKING, cut_off=time(18), forward=Term(5, CALENDAR))


def total_of(n: int, unit: str) -> dict:
    return {"mode": "total", "n": n, "unit": unit}


REFUSED = [
    ({"unit": "months"}, ("n", "missing")),
    ({"n": "10", "unit": "months"}, ("n", "unreadable")),
    ({"n": True, "unit": "months"}, ("n", "unreadable")),
    ({"n": 1, "unit": "weeks"}, ("unit", "unreadable")),
    ({"n": 1, "unit": "months", "colour": "red"}, ("colour", "unknown")),
    ({"n": 1, "unit": "months", "cut_off": "25:00"}, ("cut_off", "unreadable")),
    ({"n": 1, "unit": "months", "forward": {"n": 5}}, ("forward.unit", "missing")),
    ({"n": 1, "unit": "months", "forward": 5}, ("forward", "unreadable")),
    ({"n": 0, "unit": "months"}, ("n", "not_positive")),
    ({"n": 5000, "unit": "months"}, ("n", "too_long")),
    (
        {"n": 20, "unit": "working_days", "extension": total_of(10, "working_days")},
        ("extension.n", "cap_shorter_than_term"),
    ),
    ({"n": 2, "unit": "months", "extension": total_of(45, "calendar_days")}, ("extension.n", "cap_shorter_than_term")),
    ({"n": 48, "unit": "hours", "extension": total_of(20, "working_days")}, ("extension.n", "mixed_hours")),
    ({"n": 10, "unit": "working_days", "acknowledge": {"n": 24, "unit": "hours"}}, ("acknowledge", "mixed_hours")),
    ({"n": 2, "unit": "months", "legal_limit": {"n": 1, "unit": "months"}}, ("legal_limit", "shorter_than_norm")),
]


@pytest.mark.parametrize(("data", "problem"), REFUSED, ids=[f"{field} {code}" for _, (field, code) in REFUSED])
def test_refused_with_the_reason(data, problem):
    with pytest.raises(TermsError) as error:
        Terms.from_dict(data)
    assert problem in error.value.problems
    assert all(reason for _, reason in explain(error.value))


def test_every_problem_is_told_at_once():
    with pytest.raises(ValueError, match="unit: unreadable") as error:
        Terms.from_dict({"n": "x", "unit": "y", "z": 1})
    assert len(error.value.problems) == 3


def test_no_object_at_all():
    with pytest.raises(TermsError):
        Terms.from_dict([10, "months"])
