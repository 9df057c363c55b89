"""The files of the embedded index, and what happens to them."""

from pathlib import Path

from search.engines.embedded.folders import Folders
from search.engines.fields import VERSION


def folder_in_use(tmp_path: Path) -> Path:
    """Of the test's own index."""
    found = _folders(tmp_path).current()
    assert found
    return found


def lose(tmp_path: Path) -> None:
    """Nothing says any more which folder is in use."""
    _folders(tmp_path).pointer.unlink()


def _folders(tmp_path: Path) -> Folders:
    return Folders(tmp_path / "index", VERSION)
