"""An index that is missing, damaged or lost is built anew, and the old one serves meanwhile."""

import shutil
from pathlib import Path

import pytest

from backstage import queue
from search import content, indexing
from search.engines import engine
from search.management.commands.rebuild_search import Command
from tests.factories import pages

from .on_disk import damage, folders, lose
from .two_engines import distant

pytestmark = pytest.mark.django_db


def titles(text: str) -> list[str]:
    """What the index finds."""
    return distant.titles(engine(), text)


def test_a_missing_index_is_built_by_the_worker(home, tmp_path: Path) -> None:
    pages.standard_page(home, "წყლის ქსელი")
    lose(tmp_path)
    assert indexing.mend()
    assert titles("წყალი") == ["წყლის ქსელი"]
    assert not indexing.mend()


def test_writing_to_a_damaged_index_builds_it_anew(home, tmp_path: Path) -> None:
    pages.standard_page(home, "წყლის ქსელი")
    for meta in (tmp_path / "index").glob("*/meta.json"):
        meta.write_text("nonsense")
    queue.drain()
    assert titles("წყალი") == ["წყლის ქსელი"]


@pytest.mark.parametrize("part", ["term", "idx", "pos", "store", "fast", "fieldnorm"])
@pytest.mark.parametrize("way", ["cut off", "written over"])
def test_a_damaged_file_is_noticed_and_the_old_index_serves_meanwhile(
    home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, part: str, way: str
) -> None:
    pages.standard_page(home, "წყლის ქსელი")
    queue.drain()
    assert titles("წყალი") == ["წყლის ქსელი"]
    before = folders(tmp_path)
    damage(tmp_path, part, way)
    current, served = content.current, []
    monkeypatch.setattr(indexing, "current", lambda key: served.append(titles("წყალი")) or current(key))
    assert indexing.sweep()
    assert served == [["წყლის ქსელი"]] * len(served) != []
    assert folders(tmp_path) > before
    assert titles("წყალი") == ["წყლის ქსელი"]
    assert indexing.sweep() == 0


@pytest.mark.parametrize("lost", ["meta.json", "the folder", "everything"])
def test_what_is_lost_is_built_anew(home, tmp_path: Path, lost: str) -> None:
    pages.standard_page(home, "წყლის ქსელი")
    queue.drain()
    for folder in folders(tmp_path):
        if lost == "meta.json":
            (folder / lost).unlink(missing_ok=True)
        else:
            shutil.rmtree(folder)
    if lost == "everything":
        shutil.rmtree(tmp_path / "index")
    assert indexing.mend()
    assert titles("წყალი") == ["წყლის ქსელი"]


def test_the_command_builds_everything_and_shows_how_far_it_is(home, capsys: pytest.CaptureFixture) -> None:
    pages.standard_page(home, "წყლის ქსელი")
    Command().execute(no_color=True, force_color=False, skip_checks=True)
    told = capsys.readouterr()
    assert "records in the index" in told.out
    assert "2 of 2" in told.err
    assert titles("წყალი") == ["წყლის ქსელი"]
