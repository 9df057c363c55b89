"""Building anew goes aside: the old index serves until the new one is whole; on every engine."""

from collections.abc import Iterator

import pytest

from search.engines import Busy, Engine, Entry
from tests.search.records import entry

from .asked import keys


def test_the_old_index_serves_until_the_new_one_is_ready(engine: Engine) -> None:
    engine.write([entry(1, title="წყალი")])

    def entries() -> Iterator[Entry]:
        assert keys(engine, "წყალი") == ["page:1"]
        yield entry(2, title="წყალი")

    assert engine.rebuild(entries()) == 1
    assert keys(engine, "წყალი") == ["page:2"]
    assert engine.stamps() == {"page:2": "1"}


def test_the_same_thing_twice_is_one(engine: Engine) -> None:
    assert engine.rebuild([entry(1, title="გზა"), entry(1, stamp="2", title="წყალი")]) >= 1
    assert engine.stamps() == {"page:1": "2"}


def test_one_that_breaks_off_changes_nothing(engine: Engine) -> None:
    engine.write([entry(1, title="წყალი")])

    def entries() -> Iterator[Entry]:
        yield entry(2)
        raise RuntimeError("broken off")

    with pytest.raises(RuntimeError, match="broken off"):
        engine.rebuild(entries())
    assert keys(engine, "წყალი") == ["page:1"]
    assert engine.rebuild([entry(3, title="წყალი")]) == 1
    assert keys(engine, "წყალი") == ["page:3"]


def test_nobody_else_writes_meanwhile(engine: Engine) -> None:
    def entries() -> Iterator[Entry]:
        with pytest.raises(Busy):
            engine.write([entry(9)])
        with pytest.raises(Busy):
            engine.rebuild([])
        yield entry(2)

    engine.rebuild(entries())
    assert engine.stamps() == {"page:2": "1"}
    engine.write([entry(3)])
    assert engine.count() == 2


def test_it_is_current_when_done(engine: Engine) -> None:
    engine.rebuild([entry(1)])
    assert engine.is_current()
    assert engine.is_current(thoroughly=True)


def test_emptied_it_stands_ready(engine: Engine) -> None:
    engine.write([entry(1, title="წყალი")])
    engine.clear()
    assert engine.count() == 0
    assert engine.stamps() == {}
    assert keys(engine, "წყალი") == []
