"""`manage.py due_date`: the steps of a date on the command line, and clear refusals."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from eservices.register import calendars
from tests.factories.cases import make_service

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def service():
    calendars.fill("GE", range(2026, 2028))
    return make_service("foi")


def printed(*arguments: str) -> str:
    out = StringIO()
    call_command("due_date", *arguments, stdout=out)
    return out.getvalue()


def test_every_step_and_the_date():
    text = printed("foi", "2026-11-20")
    assert "Saint George's Day" in text
    assert "due    2026-12-07" in text


def test_facts_move_it():
    text = printed("foi", "2026-11-20", "--fact", "paused 2026-11-24", "--fact", "resumed=2026-11-27T10:00")
    assert "due    2026-12-10" in text


def test_in_the_readers_language():
    assert "გიორგობა" in printed("foi", "2026-11-20", "--language", "ka")


def test_a_corrected_receipt():
    text = printed("foi", "2026-11-20", "--fact", "received_edited 2026-11-24 2026-11-18")
    assert "due    2026-12-03" in text


def test_an_extension_until_a_day():
    make_service(
        "foi",
        terms={"n": 10, "unit": "working_days", "extension": {"mode": "added", "n": 10, "unit": "working_days"}},
    )
    assert "due    2026-12-21" in printed("foi", "2026-11-20", "--fact", "extended 2026-11-24")
    assert "due    2026-12-10" in printed("foi", "2026-11-20", "--fact", "extended 2026-11-24 2026-12-10")


def test_urgent():
    make_service("foi", rules={"urgent": {"n": 2, "unit": "working_days"}})
    assert "due    2026-11-25" in printed("foi", "2026-11-20", "--urgent")


@pytest.mark.parametrize(
    "arguments",
    [
        ("nothing", "2026-11-20"),
        ("foi", "yesterday"),
        ("foi", "2026-11-20", "--fact", "eaten 2026-11-21"),
        ("foi", "2026-11-20", "--fact", "received_edited 2026-11-21"),
        ("foi", "2026-11-20", "--fact", "received_edited 2026-11-21 soon"),
        ("foi", "2026-11-20", "--fact", "paused 2026-11-21 2026-11-22"),
        ("foi", "2026-11-20", "--urgent"),
    ],
)
def test_nonsense_is_refused(arguments):
    with pytest.raises(CommandError):
        printed(*arguments)
