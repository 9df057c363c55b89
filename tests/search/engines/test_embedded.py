"""What is the embedded engine's own: its files, their damage, and who may write them."""

import resource
from collections.abc import Iterator
from pathlib import Path

import pytest

from search.engines import Busy, Entry, SearchUnavailable
from search.engines.embedded import EmbeddedEngine
from search.engines.embedded.folders import Folders
from search.engines.fields import VERSION
from search.query import parse
from tests.search.on_disk import folder_in_use
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


@pytest.fixture
def full_disk() -> Iterator[None]:
    """No file of this process can grow beyond a few bytes."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (200, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


def folders(tmp_path: Path) -> list[str]:
    return sorted(path.name for path in (tmp_path / "index").iterdir() if path.is_dir())


def test_a_full_disk_is_said_to_be_so_and_nothing_is_left_on_it(
    embedded: EmbeddedEngine, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    embedded.write([entry(1, title="წყალი")])
    before = folders(tmp_path)
    request.getfixturevalue("full_disk")
    for _ in range(2):
        with pytest.raises(SearchUnavailable):
            embedded.rebuild(entry(number, title="წყალი") for number in range(100))
        assert folders(tmp_path) == before
    assert keys(embedded, "წყალი") == ["page:1"]


def test_what_a_killed_process_left_goes_before_anything_is_built(embedded: EmbeddedEngine, tmp_path: Path) -> None:
    left = tmp_path / "index" / f"{VERSION}-00000000"
    left.mkdir()

    def entries() -> Iterator[Entry]:
        assert not left.exists()
        yield entry(1, title="წყალი")

    embedded.rebuild(entries())
    assert keys(embedded, "წყალი") == ["page:1"]


def test_a_commit_that_was_killed_half_way_can_be_made_again(embedded: EmbeddedEngine, tmp_path: Path) -> None:
    embedded.write([entry(number, title="წყალი") for number in range(3)])
    listed = folder_in_use(tmp_path) / "meta.json"
    before = listed.read_bytes()
    embedded.write([], ["page:1"])
    listed.write_bytes(before)  # its files were written, and the list of them was not
    again = EmbeddedEngine(tmp_path / "index")
    again.write([], ["page:1"])
    assert set(keys(again, "წყალი")) == {"page:0", "page:2"}
