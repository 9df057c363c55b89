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


def folders(tmp_path: Path) -> set[Path]:
    """The indexes on disk: the one in use, and perhaps the one before it."""
    return {path for path in (tmp_path / "index").iterdir() if path.is_dir()}


def damage(tmp_path: Path, part: str, way: str) -> None:
    """Spoil the files of one kind in place of the index in use; who has them open goes on reading what was there."""
    for path in folder_in_use(tmp_path).glob(f"*.{part}"):
        whole = path.read_bytes()
        path.unlink()
        middle = len(whole) // 4
        path.write_bytes(whole[:middle] if way == "cut off" else whole[:middle] + b"?" + whole[middle + 1 :])
