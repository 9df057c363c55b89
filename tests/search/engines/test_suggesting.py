"""What is offered while somebody types, and words that are spelled alike: on every engine."""

import datetime

import pytest

from search.engines import Engine
from search.query import parse
from tests.search.records import entry


def offered(engine: Engine, typed: str, language: str = "ka", *, by_sound: bool = False) -> list[str]:
    """The keys of what is suggested."""
    return [record.key for record in engine.suggest(parse(typed, language), limit=8, by_sound=by_sound)]


class TestTitles:
    @pytest.fixture
    def engine(self, engine: Engine) -> Engine:
        engine.write(
            [
                entry(1, title="წყალმომარაგების აღდგენა"),
                entry(2, title="წყალი", kind="service"),
                entry(3, title="გზა", body="წყალი"),
                entry(4, title="Water", language="en"),
                entry(5, title="დადგენილება", numbers=("12-34/25",)),
            ]
        )
        return engine

    def test_the_last_word_is_unfinished_and_services_stand_first(self, engine: Engine) -> None:
        assert offered(engine, "წყალ") == ["page:2", "page:1"]

    def test_only_the_last(self, engine: Engine) -> None:
        assert offered(engine, "წყალმომარაგების აღდგ") == ["page:1"]
        assert offered(engine, "წყალმო აღდგენა") == []

    def test_only_in_the_visitors_language(self, engine: Engine) -> None:
        assert offered(engine, "wat") == []
        assert offered(engine, "wat", "en") == ["page:4"]

    def test_an_act_by_the_beginning_of_its_number(self, engine: Engine) -> None:
        assert offered(engine, "№12-34/25") == ["page:5"]

    def test_by_the_sound(self, engine: Engine) -> None:
        assert offered(engine, "tskal") == []
        assert set(offered(engine, "tskal", by_sound=True)) == {"page:1", "page:2"}

    def test_nothing_for_nothing(self, engine: Engine) -> None:
        assert offered(engine, "") == []
        assert offered(engine, "***") == []


def test_of_many_alike_the_newest(engine: Engine) -> None:
    first = datetime.date(2020, 1, 1)
    engine.write(
        [entry(number, title="განკარგულება", date=first + datetime.timedelta(number % 97 * 3)) for number in range(300)]
    )
    newest = [int(key.removeprefix("page:")) % 97 for key in offered(engine, "განკ")]
    assert newest == [96, 96, 96, 95, 95, 95, 94, 94]


class TestSimilar:
    def test_a_letter_may_be_wrong_missing_added_or_swapped(self, engine: Engine) -> None:
        engine.write([entry(1, title="პარკი"), entry(2, body="გზა"), entry(3, body="ბაღი")])
        for typed in ("ბარკი", "პარი", "პარკიი", "აპრკი", "პარკი"):
            assert [record.key for record in engine.similar(typed)] == ["page:1"], typed
        assert engine.similar("ბარგი") == []

    def test_of_a_longer_word_two(self, engine: Engine) -> None:
        engine.write([entry(1, attachments="წყალმომარაგება")])
        assert [record.key for record in engine.similar("წყალმამარაკება")] == ["page:1"]
        assert engine.similar("წყლმამარაკება") == []

    def test_at_most_ten_the_newest_of_those_that_are_alike(self, engine: Engine) -> None:
        days = [datetime.date(2026, 1, number) for number in range(1, 29)]
        engine.write([entry(day.day, title="პარკი", date=day) for day in days])
        assert [record.date for record in engine.similar("ბარკი")] == days[:-11:-1]

    def test_a_word_is_not_taken_for_its_beginning(self, engine: Engine) -> None:
        engine.write([entry(1, title="პარკირება")])
        assert engine.similar("პარკი") == []
