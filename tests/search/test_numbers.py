"""Registration and act numbers are found however they are typed."""

import pytest

from search.languages import number_keys, numbers, phone_key, phone_keys, plain_key


@pytest.mark.parametrize(
    "typed", ["№ 12-34/25", "12-34/25", "№12–34/25", "1234/25", "012-34/025", "N 12-34/25", "# 12.34.25"]
)
def test_one_number_has_one_key(typed: str) -> None:
    assert "123425" in number_keys(typed)


@pytest.mark.parametrize("typed", ["სი-26-00028", "SI-26-28", "si-26-0028", "სი26-28"])
def test_a_prefix_of_letters_is_known_in_latin_too(typed: str) -> None:
    assert "si2628" in number_keys(typed)


def test_plain_words_and_years_are_no_numbers_of_documents() -> None:
    assert number_keys("2026 წლის ბიუჯეტი, ქუჩა 12") == []


def test_digits_alone_are_a_number_when_nothing_else_was_typed() -> None:
    assert plain_key("12 34 25") == plain_key("12-34/25") == "123425"
    assert plain_key("ქუჩა 12") is None


def test_places_are_those_of_the_original() -> None:
    text = "დადგენილება №12-34/25, ოქმი სი-26-00028."
    assert [text[number.start : number.end] for number in numbers(text)] == ["№12-34/25", "სი-26-00028"]


@pytest.mark.parametrize("typed", ["№18", "No 18", "No. 18", "N 18", "#18", "18-ე", "18-րդ", "მე-18"])
def test_signs_and_ordinals_make_a_number(typed: str) -> None:
    assert number_keys(typed) == ["18"]


@pytest.mark.parametrize("typed", ["სი 26-28", "si 26-28"])
def test_a_prefix_may_stand_apart(typed: str) -> None:
    assert {"2628", "si2628"} <= set(number_keys(typed))


@pytest.mark.parametrize("typed", ["0422001299", "0 422 00 12 99", "(0422) 00-12-99"])
def test_a_telephone_has_one_key(typed: str) -> None:
    assert phone_key(typed) == "tel0422001299"
    assert phone_keys("დარეკეთ: 0 422 00 12 99.") == ["tel0422001299"]


def test_few_digits_are_no_telephone() -> None:
    assert phone_key("2026") is None
    assert phone_keys("ქუჩა 12, ბინა 27") == []
