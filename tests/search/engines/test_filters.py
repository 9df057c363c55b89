"""Filters, their counts, what is left out, dates and pages of results: on every engine."""

import datetime
from dataclasses import replace

import pytest

from search.engines import Engine
from search.query import parse
from tests.search.records import entry

from .asked import keys

MANY = 137


@pytest.fixture
def engine(engine: Engine) -> Engine:
    day = datetime.date
    engine.write(
        [
            entry(1, kind="news", title="წყალი", date=day(2026, 1, 2), department="მერია"),
            entry(2, kind="act", title="წყალი", date=day(2025, 1, 2), in_force=True),
            entry(3, kind="act", title="წყალი", language="en", date=day(2025, 5, 2), department="City hall"),
            entry(4, kind="page", title="გზა"),
        ]
    )
    return engine


def test_counts_are_of_what_was_found(engine: Engine) -> None:
    answer = engine.search(parse("წყალი", "ka"), offset=0, limit=10)
    assert answer.total == 3
    assert answer.counts == {
        "kind": {"act": 2, "news": 1},
        "language": {"ka": 2, "en": 1},
        "year": {"2025": 2, "2026": 1},
        "department": {"მერია": 1},
        "in_force": {"yes": 1},
    }


def test_of_nothing_nothing_is_counted(engine: Engine) -> None:
    answer = engine.search(parse("არაფერი", "ka"), offset=0, limit=10)
    assert (answer.total, answer.hits) == (0, [])
    assert not any(answer.counts.values())


def test_the_total_alone(engine: Engine) -> None:
    answer = engine.search(parse("წყალი", "ka", kinds=("act",)), offset=0, limit=0)
    assert (answer.total, answer.hits) == (2, [])


def test_a_facet_counts_its_other_values_beside_the_chosen_one(engine: Engine) -> None:
    answer = engine.search(parse("წყალი", "ka", kinds=("act",)), offset=0, limit=10)
    assert answer.total == 2
    assert answer.counts["kind"] == {"act": 2, "news": 1}
    assert answer.counts["year"] == {"2025": 2}


def test_each_facet_is_counted_with_the_filters_of_the_others(engine: Engine) -> None:
    answer = engine.search(parse("წყალი", "ka", kinds=("act",), years=("2026", "2025")), offset=0, limit=10)
    assert answer.total == 2
    assert answer.counts["kind"] == {"act": 2, "news": 1}
    assert answer.counts["year"] == {"2025": 2}
    assert answer.counts["language"] == {"ka": 1, "en": 1}


def test_filters_narrow_together(engine: Engine) -> None:
    assert keys(engine, "წყალი", kinds=("act",), in_languages=("en",), years=("2025",)) == ["page:3"]
    assert keys(engine, "წყალი", kinds=("act", "news"), years=("2026",)) == ["page:1"]
    assert keys(engine, "წყალი", departments=("მერია",)) == ["page:1"]
    assert keys(engine, "წყალი", "en", departments=("City hall",)) == ["page:3"]
    assert keys(engine, "წყალი", in_force=("no",)) == []


def test_what_is_hidden_is_neither_found_nor_counted(engine: Engine) -> None:
    hidden = frozenset({"page:1", "file:9"})
    answer = engine.search(replace(parse("წყალი", "ka"), hidden=hidden), offset=0, limit=10)
    assert answer.total == 2
    assert answer.counts["kind"] == {"act": 2}
    assert engine.suggest(replace(parse("წყა", "ka"), hidden=hidden), limit=8)[0].key == "page:2"


def test_where_only_some_are_looked_at_no_other_is_found(engine: Engine) -> None:
    among = frozenset({"page:3", "page:4"})
    assert keys(engine, "წყალი", among=among) == ["page:3"]
    assert keys(engine, "წყალი", among=among, by_date=True) == ["page:3"]


class TestByDate:
    def test_the_newest_first_in_the_visitors_language(self, engine: Engine) -> None:
        assert keys(engine, "წყალი", by_date=True) == ["page:1", "page:2", "page:3"]
        assert keys(engine, "წყალი", "en", by_date=True) == ["page:3", "page:1", "page:2"]

    def test_for_a_visitor_of_no_language_just_the_newest(self, engine: Engine) -> None:
        assert keys(engine, "წყალი", "", by_date=True) == ["page:1", "page:3", "page:2"]

    def test_what_has_no_date_comes_last_and_filters_hold(self, engine: Engine) -> None:
        engine.write([entry(5, title="წყალი")])
        assert keys(engine, "წყალი", by_date=True) == ["page:1", "page:2", "page:5", "page:3"]
        assert keys(engine, "წყალი", by_date=True, kinds=("act", "page")) == ["page:2", "page:5", "page:3"]


@pytest.mark.parametrize("by_date", [False, True])
def test_pages_follow_each_other_to_the_last(engine: Engine, by_date: bool) -> None:
    """Most of them weigh the same; every one is on one page, and only there."""
    both = {number: "en" if number % 3 == 0 else "ka" for number in range(100, 100 + MANY)}
    engine.write([entry(number, title="ბაღი", language=language) for number, language in both.items()])
    query = parse("ბაღი", "ka", by_date=by_date)
    pages = [engine.search(query, offset=offset, limit=10) for offset in range(0, MANY + 20, 10)]
    found = [hit.key for page in pages for hit in page.hits]
    assert {page.total for page in pages} == {MANY}
    assert len(found) == len(set(found)) == MANY
    assert [both[int(key.removeprefix("page:"))] for key in found] == sorted(both.values(), reverse=True)
    assert [hit.key for hit in engine.search(query, offset=0, limit=MANY).hits] == found
