"""Where the embedded index lies on disk: one folder in use, a new one built aside, one writer at a time."""

import fcntl
import os
import re
import shutil
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..base import Busy
from ..versions import PATTERN, is_older, parts, same_fields

_OURS = re.compile(rf"(?:current-|writer-)?({PATTERN})(?:-[0-9a-f]{{8}}|\.lock|\.new)?")
_FIRST = {"current": "s0a0", "writer.lock": "s0a0"}  # older than every version: names that did not tell theirs


class Folders:
    """Of one version of the index. Its pointer file names the folder in use; replacing it is the change-over. An older
    Meria and a newer one have pointers and locks of their own below the same root, so neither disturbs the other.
    """

    def __init__(self, root: Path, version: str) -> None:
        self.root = root
        self._version = version
        self.pointer = root / f"current-{version}"

    def current(self) -> Path | None:
        """The folder in use; None when there is none."""
        return self._named_by(self.pointer)

    def nearest(self) -> Path | None:
        """The folder in use; until there is one, that of the newest other analysis with the same fields."""
        if found := self.current():
            return found
        others = [path for path in self.root.glob(f"current-{same_fields(self._version)}*") if not path.suffix]
        others.sort(key=lambda path: parts(path.name.removeprefix("current-")), reverse=True)
        return next((folder for pointer in others if (folder := self._named_by(pointer))), None)

    @contextmanager
    def fresh(self) -> Iterator[Path]:
        """An empty folder for a new index, gone again where building it breaks off: the disk may be full. What lies
        there besides the one in use goes first, since a process that was killed may have left it.
        """
        self._drop_all_but(self.current())
        folder = self.root / f"{self._version}-{uuid.uuid4().hex[:8]}"
        folder.mkdir(parents=True)
        try:
            yield folder
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise

    def use(self, folder: Path) -> None:
        """Change over to this folder in one stroke; the one before it stays a while: it may be being read."""
        before = self.current()
        beside = self.pointer.with_name(f"{self.pointer.name}.new")
        with beside.open("w", encoding="utf-8") as opened:
            opened.write(folder.name)
            opened.flush()
            os.fsync(opened.fileno())
        beside.replace(self.pointer)
        self._drop_all_but(folder, before)

    def drop_older(self, unused_since: float) -> None:
        """Throw away the folders of older versions that nobody has written to since this time (seconds of the epoch);
        with the last of them all that is left of older versions.
        """
        older = [path for path in self.root.iterdir() if self._is_older(path.name)]
        folders = [path for path in older if path.is_dir()]
        for folder in folders:
            if folder.stat().st_mtime < unused_since:  # changes with every file that comes or goes
                shutil.rmtree(folder, ignore_errors=True)
        if not any(folder.exists() for folder in folders):
            for file in older:
                file.unlink(missing_ok=True)

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Be the only writer; the lock dies with its process. Raises Busy when another one writes."""
        self.root.mkdir(parents=True, exist_ok=True)
        with (self.root / f"writer-{self._version}.lock").open("w") as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError as error:
                raise Busy("another process writes the index") from error
            yield

    def _named_by(self, pointer: Path) -> Path | None:
        try:
            name = pointer.read_text(encoding="utf-8").strip()
        except (OSError, UnicodeDecodeError):
            return None
        folder = self.root / name
        return folder if name and "/" not in name and folder.is_dir() else None

    def _drop_all_but(self, *kept: Path | None) -> None:
        """Of the folders of this version."""
        for folder in self.root.glob(f"{self._version}-*"):
            if folder not in kept:
                shutil.rmtree(folder, ignore_errors=True)

    def _is_older(self, name: str) -> bool:
        match = _OURS.fullmatch(name)
        version = match[1] if match else _FIRST.get(name)
        return version is not None and is_older(version, self._version)
