"""Files of citizens: outside every public folder, on disk before anything is confirmed."""

import os
from collections.abc import Callable, Iterable
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

from django.conf import settings
from django.core.files.base import File
from django.core.files.storage import FileSystemStorage, storages
from django.utils import timezone

_owners: list[Callable[[], Iterable[str]]] = []


class PrivateStorage(FileSystemStorage):
    """Has no address; a saved file and its folder are synced, so that it survives a power cut."""

    def __init__(self) -> None:
        super().__init__(
            location=settings.PRIVATE_ROOT, base_url=None, file_permissions_mode=0o600, directory_permissions_mode=0o700
        )

    def _save(self, name: str, content: File) -> str:
        name = super()._save(name, content)  # type: ignore[misc]
        path = Path(self.path(name))
        root = Path(self.location)
        # The folders above too: a new year's or month's folder is itself an entry that must be on disk.
        for target in (path, *(folder for folder in path.parents if folder == root or root in folder.parents)):
            handle = os.open(target, os.O_RDONLY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)
        return name

    def url(self, name: str | None) -> str:
        raise ValueError("Private files have no address.")


def private_storage() -> PrivateStorage:
    """The one storage of private files (a callable, so that migrations keep no path)."""
    return storages["private"]  # type: ignore[return-value]


def new_name(_instance: object, filename: str) -> str:
    """A random name below the year and month; the citizen's own file name stays in the row."""
    suffix = Path(filename).suffix.lower()[:8]
    return f"{timezone.now():%Y/%m}/{uuid4().hex}{suffix}"


def owner(names: Callable[[], Iterable[str]]) -> Callable[[], Iterable[str]]:
    """Register who knows the names of files in use; what nobody knows is swept."""
    _owners.append(names)
    return names


def _is_older(path: Path, limit: float) -> bool:
    try:
        return path.stat().st_mtime < limit
    except FileNotFoundError:
        return False


def sweep_orphans(older_than: timedelta = timedelta(hours=24)) -> int:
    """Delete files no row knows, such as those of a registration that failed; returns how many."""
    kept = {name for names in _owners for name in names()}
    limit, gone = (timezone.now() - older_than).timestamp(), 0
    root = Path(private_storage().location)
    for path in root.rglob("*"):
        name = path.relative_to(root).as_posix()
        if name not in kept and path.is_file() and _is_older(path, limit):
            path.unlink(missing_ok=True)  # another worker may have been faster
            gone += 1
    return gone
