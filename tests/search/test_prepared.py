"""Queries that are put together once and asked many times."""

import pytest
from wagtail.models import Locale

from search.prepared import Prepared, among

pytestmark = [pytest.mark.django_db, pytest.mark.both_databases]


@pytest.fixture
def codes() -> Prepared:
    """The languages of the site, but English."""
    for code in ("ka", "ru", "en"):
        Locale.objects.get_or_create(language_code=code)
    return Prepared(Locale.objects.exclude(language_code="en").values_list("language_code").order_by("pk"))


def test_it_finds_what_the_query_finds(codes: Prepared) -> None:
    assert {"ka", "ru"} <= {code for (code,) in codes.rows()}
    assert ("en",) not in codes.rows()


def test_each_time_another_condition(codes: Prepared) -> None:
    assert codes.rows("language_code = %s", ["ka"]) == [("ka",)]
    assert codes.rows("language_code = %s", ["ru"]) == [("ru",)]
    assert codes.rows("language_code = %s", ["en"]) == []


def test_one_of_several_values(codes: Prepared) -> None:
    assert codes.rows(among("language_code", ["ru", "en"]), ["ru", "en"]) == [("ru",)]
    assert codes.rows(among("language_code", []), []) == []


def test_what_is_asked_now_is_answered_as_of_now(codes: Prepared) -> None:
    assert ("uk",) not in codes.rows()
    Locale.objects.create(language_code="uk")
    assert ("uk",) in codes.rows()
