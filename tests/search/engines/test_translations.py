"""Each page once: what stands in the visitor's language is left out in the others, where asked so; on every engine."""

import datetime
from dataclasses import replace

import pytest

from search.engines import Answer, Engine
from search.query import Query, parse
from tests.search.records import entry


@pytest.fixture
def engine(engine: Engine) -> Engine:
    day = datetime.date
    engine.write(
        [
            entry(1, title="ხიდი 1", kind="news", date=day(2026, 1, 2), also_in=("en", "ru")),
            entry(2, title="ხიდი 1", kind="news", date=day(2026, 1, 2), language="en", also_in=("ka", "ru")),
            entry(3, title="ხიდი 1", kind="news", date=day(2026, 1, 2), language="ru", also_in=("ka", "en")),
            entry(4, title="ხიდი 2", date=day(2025, 1, 2), language="en", also_in=("ru",)),
            entry(5, title="ხიდი 2", date=day(2025, 1, 2), language="ru", also_in=("en",)),
            entry(6, title="ხიდი 3", kind="act", date=day(2024, 1, 2)),
        ]
    )
    return engine


def once(language: str, **chosen: object) -> Query:
    return replace(parse("ხიდი", language, **chosen), once=True)


def listed(answer: Answer) -> set[str]:
    assert answer.total == len(answer.hits)
    return {hit.key.removeprefix("page:") for hit in answer.hits}


@pytest.mark.parametrize("by_date", [False, True])
@pytest.mark.parametrize(
    ("language", "there"),
    [("ka", "1 4 5 6"), ("en", "2 4 6"), ("ru", "3 5 6"), ("uk", "1 2 3 4 5 6"), ("", "1 2 3 4 5 6")],
)
def test_what_stands_in_the_visitors_language(engine: Engine, language: str, there: str, by_date: bool) -> None:
    query = once(language, by_date=by_date)
    assert listed(engine.search(query, offset=0, limit=10)) == set(there.split())
    assert engine.search(query, offset=0, limit=0).total == len(there.split())
    assert engine.search(replace(query, once=False), offset=0, limit=10).total == 6


@pytest.mark.parametrize("by_date", [False, True])
def test_chosen_languages_take_its_place(engine: Engine, by_date: bool) -> None:
    assert listed(engine.search(once("ka", in_languages=("en",), by_date=by_date), offset=0, limit=10)) == {"2", "4"}
    answer = engine.search(once("en", in_languages=("ka", "ru"), by_date=by_date), offset=0, limit=10)
    assert listed(answer) == {"1", "3", "5", "6"}


@pytest.mark.parametrize("by_date", [False, True])
def test_counts_come_true_when_they_are_chosen(engine: Engine, by_date: bool) -> None:
    query = once("ka", by_date=by_date)
    answer = engine.search(query, offset=0, limit=10)
    assert answer.counts["language"] == {"ka": 2, "en": 2, "ru": 2}
    assert answer.counts["kind"] == {"news": 1, "page": 2, "act": 1}
    assert answer.counts["year"] == {"2026": 1, "2025": 2, "2024": 1}
    for name, field in (("language", "languages"), ("kind", "kinds"), ("year", "years")):
        for value, number in answer.counts[name].items():
            chosen = engine.search(replace(query, **{field: (value,)}), offset=0, limit=10)
            assert (chosen.total, chosen.counts[name]) == (number, answer.counts[name])


def test_with_another_filter_languages_are_counted_with_it(engine: Engine) -> None:
    answer = engine.search(once("ka", kinds=("news",)), offset=0, limit=10)
    assert listed(answer) == {"1"}
    assert answer.counts["language"] == {"ka": 1, "en": 1, "ru": 1}
    assert answer.counts["kind"] == {"news": 1, "page": 2, "act": 1}


def test_what_is_found_weighs_as_before(engine: Engine) -> None:
    def weights(query: Query) -> dict[str, float]:
        return {hit.key: hit.score for hit in engine.search(query, offset=0, limit=10).hits}

    everything = weights(replace(once("ka"), once=False))
    found = weights(once("ka"))
    assert found == {key: everything[key] for key in found}


def test_where_all_is_left_out_its_languages_are_counted(engine: Engine) -> None:
    engine.write([entry(1, title="სხვა", also_in=("en", "ru"))], ["page:4", "page:5", "page:6"])
    answer = engine.search(once("ka"), offset=0, limit=10)
    assert (answer.total, answer.counts["language"]) == (0, {"en": 1, "ru": 1})
