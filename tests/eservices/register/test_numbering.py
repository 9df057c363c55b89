"""One counter per journal and year, counted in the town's time zone; numbers are found however they are typed."""

from datetime import UTC, datetime

import pytest
from django.db import transaction

from eservices.register.models import Journal
from eservices.register.numbering import key_of, take_number

pytestmark = [pytest.mark.django_db, pytest.mark.both_databases]


@pytest.fixture
def letters():
    return Journal.objects.create(code="letters-test", prefix="წ", alias="LT")


@pytest.fixture
def requests():
    return Journal.objects.create(code="foi-test", prefix="სიტ", alias="FT")


MAY = datetime(2026, 5, 4, 9, tzinfo=UTC)


class TestTakeNumber:
    def test_counts_on_without_gap(self, letters):
        assert [take_number(letters, MAY).text for _ in range(3)] == ["წ-26-00001", "წ-26-00002", "წ-26-00003"]

    def test_journals_count_apart(self, letters, requests):
        take_number(letters, MAY)
        assert take_number(requests, MAY).seq == 1

    def test_number_of_a_failed_registration_is_given_again(self, letters):
        with pytest.raises(ValueError), transaction.atomic():
            take_number(letters, MAY)
            raise ValueError
        assert take_number(letters, MAY).seq == 1

    def test_year_begins_at_the_towns_midnight(self, letters):
        before = take_number(letters, datetime(2026, 12, 31, 19, 59, tzinfo=UTC))
        after = take_number(letters, datetime(2026, 12, 31, 20, 1, tzinfo=UTC))
        assert (before.text, after.text) == ("წ-26-00001", "წ-27-00001")


class TestKey:
    @pytest.mark.parametrize(
        "typed", ["წ-26-00417", "№ წ-26-417", "LT-26-00417", "lt 2026/417", " წ/26/417 ", "წ–26–00417"]
    )
    def test_typed_in_many_ways(self, letters, typed):
        assert key_of(typed) == "LT-26-417"

    @pytest.mark.parametrize("typed", ["", "417", "XX-26-1", "წ-26-", "წ" * 500, "წ-26-1; DROP", "\x00"])
    def test_what_is_no_number_has_no_key(self, letters, typed):
        assert key_of(typed) == ""
