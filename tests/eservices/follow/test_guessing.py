"""Who guesses numbers and codes is slowed down; who holds a receipt is not locked out by others."""

import pytest
import time_machine

from eservices.register.tracking import code_of
from tests.factories.cases import make_case
from tests.factories.pages import home_page

pytestmark = [pytest.mark.django_db, pytest.mark.both_databases]
ENTER = "/follow/"
WRONG = "2222-2222-2222"


@pytest.fixture(autouse=True)
def quarter_of_an_hour():
    """No window of counting ends in the middle of a test."""
    with time_machine.travel("2026-11-20T10:05:00Z", tick=False):
        yield


@pytest.fixture
def case():
    home_page()
    return make_case()


@pytest.fixture
def attempt(client):
    """Sends number and code from an address; the status of the answer."""

    def send(number, code, address="198.51.100.7"):
        return client.post(ENTER, {"number": number, "code": code}, REMOTE_ADDR=address).status_code

    return send


class TestOneNumber:
    def test_wrong_codes_from_many_addresses_are_told_to_wait(self, case, attempt):
        answers = [attempt(case.number, WRONG, f"198.51.100.{n}") for n in range(11)]
        assert answers == [422] * 10 + [429]

    def test_is_the_same_number_however_it_is_typed(self, case, attempt):
        prefix, year, seq = case.number.split("-")
        spellings = [case.number, case.number_key, f"№ {prefix} {year}/{int(seq)}", f" {prefix}-20{year}-{seq} "]
        answers = [attempt(spellings[n % 4], WRONG, f"198.51.100.{n}") for n in range(11)]
        assert answers == [422] * 10 + [429]

    def test_right_code_opens_though_a_stranger_tried_for_long(self, case, attempt):
        for _ in range(15):
            attempt(case.number, WRONG, "203.0.113.9")
        assert attempt(case.number, code_of(case)) == 302


class TestOneAddress:
    def test_cannot_try_many_numbers(self, case, attempt):
        for number in range(20):
            attempt(f"შ-26-{number:05}", WRONG)
        assert attempt(case.number, code_of(case)) == 429

    def test_right_codes_are_no_tries(self, case, attempt):
        assert {attempt(case.number, code_of(case)) for _ in range(25)} == {302}
        assert attempt(case.number, WRONG) == 422

    def test_right_code_does_not_forgive_wrong_ones(self, case, attempt):
        for number in range(19):
            attempt(f"შ-26-{number:05}", WRONG)
        attempt(case.number, code_of(case))
        assert attempt("შ-26-00020", WRONG) == 422
        assert attempt(case.number, code_of(case)) == 429
