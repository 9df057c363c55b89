"""Of how many parts a new embedded index is made: every search pays for each of them."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import tantivy

from search.engines.base import Entry
from search.engines.embedded import EmbeddedEngine, writing
from tests.search.records import entry

from .asked import keys

SMALLEST_HEAP = 15_000_000  # that tantivy accepts


def parts(folder: Path) -> int:
    (written,) = folder.glob("*/meta.json")
    return tantivy.Index.open(str(written.parent)).searcher().num_segments


def long_ones(number: int) -> Iterator[Entry]:
    """Entries of 20,000 words each that no other has, and one word that all have."""
    for place in range(number):
        made = entry(place, title="წყალი")
        words = " ".join(f"w{place}x{word}" for word in range(20_000))
        yield replace(made, tokens=made.tokens | {"body_exact": words})


@pytest.fixture
def small_heap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writing, "HEAP_OF_A_REBUILD", SMALLEST_HEAP)


def test_what_does_not_fit_into_memory_at_once_is_joined(tmp_path: Path, small_heap: None) -> None:
    engine = EmbeddedEngine(tmp_path)
    assert engine.rebuild(long_ones(12)) == 12
    assert parts(tmp_path) == 1
    assert engine.count() == 12
    assert len(keys(engine, "წყალი")) == 10


def test_without_it_there_would_be_several(tmp_path: Path, small_heap: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writing, "JOINED", 0)
    EmbeddedEngine(tmp_path).rebuild(long_ones(12))
    assert 1 < parts(tmp_path) < 8  # or it would be joined by itself


def test_an_empty_one_is_built_too(tmp_path: Path) -> None:
    engine = EmbeddedEngine(tmp_path)
    assert engine.rebuild(()) == 0
    assert engine.count() == 0
