"""What may be seen until a moment is counted until that moment, though nobody takes it off the index: every engine."""

import datetime
from collections.abc import Callable
from dataclasses import replace

import pytest
from django.utils import timezone

from search.engines import Engine
from search.query import parse
from tests.search.records import entry

from .asked import keys

END = datetime.datetime(2026, 11, 21, 20, 30, 0, 250, tzinfo=datetime.UTC)
A_MOMENT = datetime.timedelta(microseconds=1)
BEFORE, AFTER = ["page:1", "page:2", "page:3", "page:4"], ["page:2", "page:4"]


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Callable[[datetime.datetime], None]:
    """Sets the time."""
    return lambda moment: monkeypatch.setattr(timezone, "now", lambda: moment)


@pytest.fixture
def engine(engine: Engine, clock: Callable) -> Engine:
    day = datetime.date
    about = {"title": "წყალი", "department": "მერია"}
    engine.write(
        [
            entry(1, **about, kind="news", date=day(2026, 5, 2), until=END),
            entry(2, **about, kind="act", date=day(2025, 5, 2), in_force=True, until=END + A_MOMENT),
            entry(3, **about, kind="act", date=day(2024, 5, 2), in_force=False, language="en", until=END),
            entry(4, **about, date=day(2023, 5, 2)),
        ]
    )
    clock(END - A_MOMENT)
    return engine


@pytest.mark.parametrize("by_date", [False, True])
def test_it_is_found_until_then(engine: Engine, clock: Callable, by_date: bool) -> None:
    assert sorted(keys(engine, "წყალი", by_date=by_date)) == BEFORE
    clock(END)
    assert sorted(keys(engine, "წყალი", by_date=by_date)) == AFTER


@pytest.mark.parametrize(("moment", "total"), [(END - A_MOMENT, 4), (END, 2), (END + A_MOMENT, 1)])
def test_and_counted(engine: Engine, clock: Callable, moment: datetime.datetime, total: int) -> None:
    clock(moment)
    query = parse("წყალი", "ka")
    assert engine.search(query, offset=0, limit=10).total == total
    assert engine.search(query, offset=0, limit=0).total == total
    among = replace(query, among=frozenset(BEFORE))
    assert engine.search(among, offset=0, limit=10).total == total
    assert engine.search(replace(query, hidden=frozenset(["page:4"])), offset=0, limit=10).total == total - 1


def test_in_every_facet(engine: Engine, clock: Callable) -> None:
    counts = engine.search(parse("წყალი", "ka"), offset=0, limit=10).counts
    assert counts == {
        "kind": {"act": 2, "news": 1, "page": 1},
        "language": {"ka": 3, "en": 1},
        "year": {"2026": 1, "2025": 1, "2024": 1, "2023": 1},
        "department": {"მერია": 3},
        "in_force": {"yes": 1, "no": 1},
    }
    clock(END)
    left = {
        "kind": {"act": 1, "page": 1},
        "language": {"ka": 2},
        "year": {"2025": 1, "2023": 1},
        "department": {"მერია": 2},
        "in_force": {"yes": 1},
    }
    assert engine.search(parse("წყალი", "ka"), offset=0, limit=10).counts == left
    chosen = parse("წყალი", "ka", kinds=("act",))
    assert engine.search(chosen, offset=0, limit=10).counts["kind"] == left["kind"]


def test_what_stays_weighs_as_before(engine: Engine, clock: Callable) -> None:
    def weights() -> dict[str, float]:
        return {hit.key: hit.score for hit in engine.search(parse("წყალი", "ka"), offset=0, limit=10).hits}

    before = weights()
    clock(END)
    assert weights() == {key: before[key] for key in AFTER}


@pytest.mark.parametrize("by_sound", [False, True])
def test_nor_is_it_suggested_or_taken_for_another_spelling(engine: Engine, clock: Callable, by_sound: bool) -> None:
    typed = parse("წყა" if not by_sound else "tsqali", "ka")

    def told() -> tuple[list[str], list[str]]:
        suggested = engine.suggest(typed, limit=8, by_sound=by_sound)
        return sorted(record.key for record in suggested), sorted(each.key for each in engine.similar("წყალო"))

    assert told() == (["page:1", "page:2", "page:4"], BEFORE)
    clock(END)
    assert told() == (AFTER, AFTER)


def test_the_record_says_until_when(engine: Engine) -> None:
    hits = engine.search(parse("წყალი", "ka"), offset=0, limit=10).hits
    assert {hit.key: hit.record.until for hit in hits} == {
        "page:1": END, "page:2": END + A_MOMENT, "page:3": END, "page:4": None,
    }  # fmt: skip


def test_written_again_without_an_end_it_stays(engine: Engine, clock: Callable) -> None:
    engine.write([entry(1, title="წყალი", kind="news")])
    clock(END)
    assert sorted(keys(engine, "წყალი")) == ["page:1", *AFTER]
