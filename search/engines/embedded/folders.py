"""Where the embedded index lies on disk: one folder in use, a new one built aside, one writer at a time."""

import fcntl
import os
import shutil
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..base import Busy


class Folders:
    """The pointer file names the folder in use; replacing it is the change-over."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._pointer = root / "current"

    def current(self) -> Path | None:
        """The folder in use; None when there is none."""
        try:
            name = self._pointer.read_text(encoding="utf-8").strip()
        except (OSError, UnicodeDecodeError):
            return None
        folder = self.root / name
        return folder if name and "/" not in name and folder.is_dir() else None

    def fresh(self, version: str) -> Path:
        """An empty folder for an index of this version."""
        folder = self.root / f"{version}-{uuid.uuid4().hex[:8]}"
        folder.mkdir(parents=True)
        return folder

    def use(self, folder: Path) -> None:
        """Change over to this folder in one stroke; the one before it stays a while: it may be being read."""
        before = self.current()
        beside = self._pointer.with_suffix(".new")
        with beside.open("w", encoding="utf-8") as opened:
            opened.write(folder.name)
            opened.flush()
            os.fsync(opened.fileno())
        beside.replace(self._pointer)
        for other in self.root.iterdir():
            if other.is_dir() and other not in (folder, before):
                shutil.rmtree(other, ignore_errors=True)

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Be the only writer; the lock dies with its process. Raises Busy when another one writes."""
        self.root.mkdir(parents=True, exist_ok=True)
        with (self.root / "writer.lock").open("w") as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError as error:
                raise Busy("another process writes the index") from error
            yield
