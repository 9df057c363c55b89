"""Numbers of acts, years and telephones, however they are typed: on every engine."""

import pytest

from search.engines import Engine
from tests.search.records import entry

from .asked import keys


@pytest.mark.parametrize("typed", ["№ 12-34/25", "12-34/25", "1234/25", "n12-34/25", "12 34 25", "012-34/25"])
def test_an_act_is_found_by_its_number_however_it_is_typed(engine: Engine, typed: str) -> None:
    engine.write([entry(1, numbers=("12-34/25",)), entry(2, body="წინა აქტი №12-34/25"), entry(3, body="12 კაცი")])
    assert keys(engine, typed)[:2] == ["page:1", "page:2"]


@pytest.mark.parametrize("typed", ["სი-26-00028", "SI-26-28", "si26-28"])
def test_its_letters_may_be_latin(engine: Engine, typed: str) -> None:
    engine.write([entry(1, numbers=("სი-26-00028",)), entry(2, numbers=("სი-26-00029",))])
    assert keys(engine, typed)[:1] == ["page:1"]


def test_words_beside_the_number_count_too(engine: Engine) -> None:
    engine.write([entry(1, title="ბიუჯეტი", numbers=("18",)), entry(2, title="ბიუჯეტი", numbers=("19",))])
    assert keys(engine, "ბიუჯეტი №18") == ["page:1"]


def test_a_year_is_a_word_as_well(engine: Engine) -> None:
    engine.write([entry(1, title="2026 წლის ბიუჯეტი")])
    assert keys(engine, "2026") == ["page:1"]


def test_an_act_stands_above_one_that_changes_it(engine: Engine) -> None:
    changing = entry(2, title="№18 დადგენილებაში ცვლილების შესახებ", numbers=("7",))
    engine.write([changing, entry(1, title="ბიუჯეტის დადგენილება", numbers=("18",))])
    assert keys(engine, "დადგენილება №18") == ["page:1", "page:2"]
    assert keys(engine, "№7") == ["page:2"]


def test_a_file_has_the_number_that_its_title_begins_with(engine: Engine) -> None:
    engine.write([entry(1, title="№7 – №18 აქტის ცვლილება"), entry(2, title="№18 – ბიუჯეტი")])
    assert keys(engine, "№18") == ["page:2", "page:1"]


def test_bare_digits_beside_words_may_be_a_number(engine: Engine) -> None:
    engine.write([entry(1, title="დადგენილება", numbers=("4",)), entry(2, title="დადგენილება", numbers=("5",))])
    assert keys(engine, "დადგენილება 4") == ["page:1"]


def test_a_telephone_is_found_however_its_digits_stand(engine: Engine) -> None:
    engine.write([entry(1, body="დარეკეთ: 0 422 00 12 50"), entry(2, body="დარეკეთ: 0 422 00 12 60")])
    assert keys(engine, "0422001250") == keys(engine, "0 422 00-12-50") == ["page:1"]
