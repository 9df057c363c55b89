"""What was written is found, what was removed is not, and nothing else changes: on every engine."""

import datetime

from search.engines import Engine
from search.query import parse
from tests.search.records import entry

from .asked import keys


def test_what_was_written_is_found_and_what_was_removed_is_not(engine: Engine) -> None:
    assert engine.write([entry(1, title="წყალი"), entry(2, title="გზა")]) == frozenset()
    assert keys(engine, "წყალი") == ["page:1"]
    engine.write([], ["page:1"])
    assert keys(engine, "წყალი") == []
    assert engine.count() == 1


def test_removing_what_is_not_there_is_no_fault(engine: Engine) -> None:
    engine.write([entry(1, title="წყალი")], ["page:7"])
    assert engine.stamps() == {"page:1": "1"}


def test_writing_again_replaces(engine: Engine) -> None:
    engine.write([entry(1, title="წყალი")])
    engine.write([entry(1, stamp="2", title="გზა")])
    assert engine.count() == 1
    assert keys(engine, "წყალი") == []
    assert engine.stamps() == {"page:1": "2"}


def test_a_page_whose_language_changed_is_there_once(engine: Engine) -> None:
    engine.write([entry(1, title="water", language="en")])
    engine.write([entry(1, stamp="2", title="წყალი", language="ka")])
    assert engine.stamps() == {"page:1": "2"}
    assert engine.count() == 1
    assert keys(engine, "water") == []


def test_a_language_that_the_town_does_not_speak_is_kept_too(engine: Engine) -> None:
    engine.write([entry(1, title="Wasserleitung", language="de")])
    assert keys(engine, "wasserleitung") == ["page:1"]


def test_a_record_comes_back_as_it_was(engine: Engine) -> None:
    told = entry(
        1,
        title="<b>„წყალი“</b> \\ \x07 😀",
        body="სტრიქონი\nსტრიქონი\f",
        date=datetime.date(2026, 3, 1),
        numbers=("12-3",),
        tags=("ერთი", "ორი"),
        in_force=True,
    )
    engine.write([told])
    found = engine.search(parse("წყალი", "ka"), offset=0, limit=10).hits[0]
    assert found.record == told.record


def test_a_very_long_text_is_taken(engine: Engine) -> None:
    engine.write([entry(1, title="წყალი", attachments="სიტყვა " * 100_000 + "ა" * 100_000 + " ბოლო")])
    assert keys(engine, "ბოლო") == ["page:1"]


def test_thousands_at_once(engine: Engine) -> None:
    engine.write(entry(number, title="წყალი") for number in range(1200))
    assert engine.count() == 1200
    assert len(engine.stamps()) == 1200
    assert engine.search(parse("წყალი", "ka"), offset=0, limit=0).total == 1200
    engine.write([], [f"page:{number}" for number in range(1, 1200)])
    assert keys(engine, "წყალი") == ["page:0"]
