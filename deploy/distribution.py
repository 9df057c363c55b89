"""Fetches Elasticsearch for the tests with Maven and unpacks it once, outside the work tree: `distribution.py`."""

import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

VERSION = "8.19.3"
SHA256 = "c4b08b70523700efde9f3e4c9287229f085c2c0db1efca5c6a7d65abbdb9f2e1"
NAME = f"elasticsearch-{VERSION}"
COPY = "org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy"
ARTIFACT = f"org.elasticsearch.distribution.integ-test-zip:elasticsearch:{VERSION}:zip"


class NotFetched(Exception):
    """It could not be brought here; the text says why."""


def cache() -> Path:
    """Where it is kept. Root's own home would hide it from the unprivileged user that the server runs as."""
    if os.geteuid() == 0:
        return Path("/var/tmp/meria-tests/elasticsearch")  # noqa: S108 - only root's own folder is taken, see _prepare
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "meria-tests" / "elasticsearch"


def unpacked() -> Path | None:
    """The folder with bin/elasticsearch (TEST_ELASTICSEARCH_HOME, or what was fetched before), or None."""
    named = os.environ.get("TEST_ELASTICSEARCH_HOME")
    folder = Path(named) if named else cache() / NAME
    return folder if folder.is_dir() and folder.stat().st_uid in (0, os.geteuid()) else None


def fetch() -> Path:
    """The folder with bin/elasticsearch; fetched first if need be, by one process at a time. Raises NotFetched."""
    found = unpacked()
    if found is None:
        _prepare(cache())
        with _alone(cache()):
            found = unpacked() or _unpack(_archive(cache()), cache())
    return found


def _prepare(folder: Path) -> None:
    """Make it, readable by everybody; nobody else may have laid it there for us."""
    folder.mkdir(parents=True, exist_ok=True)
    for each in (folder.parent, folder):
        if each.stat().st_uid != os.geteuid():
            raise NotFetched(f"{each} belongs to somebody else")
        each.chmod(0o755)


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _archive(folder: Path) -> Path:
    """The archive as it was published; a broken one is thrown away and fetched once more, past what Maven keeps."""
    archive = folder / f"{NAME}.zip"
    with tempfile.TemporaryDirectory(dir=folder) as aside:
        for options in ((), (f"-Dmaven.repo.local={aside}",)):
            if not archive.exists():
                _download(folder, *options)
            if _is_whole(archive):
                return archive
            archive.unlink()
    raise NotFetched(f"what arrived as {archive.name} is not what was published")


def _download(folder: Path, *options: str) -> None:
    if not shutil.which("mvn"):
        raise NotFetched("Maven is missing: apt-get install maven")
    command = ["mvn", "-q", "-B", *options, COPY, f"-Dartifact={ARTIFACT}", f"-DoutputDirectory={folder}"]
    done = subprocess.run(command, cwd=folder, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    if done.returncode or not (folder / f"{NAME}.zip").exists():
        raise NotFetched(f"Maven could not fetch {NAME}:\n{(done.stdout + done.stderr)[-2000:]}")


def _is_whole(archive: Path) -> bool:
    with archive.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest() == SHA256


def _unpack(archive: Path, folder: Path) -> Path:
    """With the mode of every file, which extractall loses; the folder gets its name when all of it is there."""
    with tempfile.TemporaryDirectory(dir=folder) as aside:
        with zipfile.ZipFile(archive) as packed:
            for entry in packed.infolist():
                path = packed.extract(entry, aside)
                os.chmod(path, 0o755 if entry.is_dir() else entry.external_attr >> 16 & 0o755 | 0o444)
        (Path(aside) / NAME).rename(folder / NAME)
    return folder / NAME


if __name__ == "__main__":
    try:
        print(fetch())
    except (NotFetched, OSError) as error:
        sys.exit(str(error))
