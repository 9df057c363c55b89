"""What is the embedded engine's own: its files, their damage, and who may write them."""

from pathlib import Path

import pytest

from search.engines import Busy, SearchUnavailable
from search.engines.embedded import EmbeddedEngine
from search.engines.embedded.folders import Folders
from search.engines.fields import VERSION
from search.query import parse
from tests.search.records import entry

from .asked import keys


def test_another_process_sees_a_commit_at_once(embedded: EmbeddedEngine, tmp_path: Path) -> None:
    reader = EmbeddedEngine(tmp_path / "index")
    assert reader.count() == 0
    embedded.write([entry(1)])
    assert reader.count() == 1


def test_only_one_writes_at_a_time(embedded: EmbeddedEngine, tmp_path: Path) -> None:
    with Folders(tmp_path / "index", VERSION).writing(), pytest.raises(Busy):
        embedded.write([entry(1)])


def test_an_index_that_is_not_there_is_not_current(tmp_path: Path) -> None:
    engine = EmbeddedEngine(tmp_path / "none")
    assert not engine.is_current()
    with pytest.raises(SearchUnavailable):
        engine.search(parse("წყალი"), offset=0, limit=10)


@pytest.mark.parametrize("damage", ["meta.json", "*.term", "*.store", "*.fast", "*.idx"])
def test_a_damaged_index_is_said_to_be_so(embedded: EmbeddedEngine, tmp_path: Path, damage: str) -> None:
    embedded.write([entry(number, title="წყალი") for number in range(3)])
    for path in (tmp_path / "index").glob(f"*/{damage}"):
        path.write_bytes(b"nonsense")
    again = EmbeddedEngine(tmp_path / "index")
    assert not again.is_current()
    with pytest.raises(SearchUnavailable):
        again.search(parse("წყალი", "ka"), offset=0, limit=10)
    again.rebuild([entry(1, title="წყალი")])
    assert keys(again, "წყალი") == ["page:1"]
