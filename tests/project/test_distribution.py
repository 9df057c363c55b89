"""Elasticsearch is fetched once, whole, by one process at a time, into a folder that is nobody else's."""

import hashlib
import multiprocessing
import os
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from deploy import distribution

# Stands in for Maven on the PATH: it notes that it was asked, and copies what is published, or a part of it.
MAVEN = """#!/bin/sh
echo asked >> {folder}/asked
for argument in "$@"; do case "$argument" in -DoutputDirectory=*) to="${{argument#*=}}";; esac; done
[ -e {folder}/offline ] && {{ echo "no route to host"; exit 1; }}
if [ -e {folder}/broken ]; then head -c 100 {folder}/published > "$to/{name}.zip"; {mend}
else cp {folder}/published "$to/{name}.zip"; fi
"""


class Publisher:
    """A small archive in the shape of the real one, and a Maven that brings it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.published = folder / "published"
        with zipfile.ZipFile(self.published, "w") as archive:
            program = zipfile.ZipInfo(f"{distribution.NAME}/bin/elasticsearch")
            program.external_attr = 0o100700 << 16
            archive.writestr(program, "#!/bin/sh\n")
            archive.writestr(f"{distribution.NAME}/lib/server.jar", os.urandom(1000))
        self.sha256 = hashlib.sha256(self.published.read_bytes()).hexdigest()

    def serve(self, *, mend: str = ":") -> None:
        program = self.folder / "bin" / "mvn"
        program.parent.mkdir(exist_ok=True)
        program.write_text(MAVEN.format(folder=self.folder, name=distribution.NAME, mend=mend))
        program.chmod(0o755)

    def is_(self, state: str) -> None:
        (self.folder / state).touch()

    @property
    def asked(self) -> int:
        return (self.folder / "asked").read_text().count("asked")


@pytest.fixture
def publisher(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Publisher]:
    publisher = Publisher(tmp_path)
    publisher.serve()
    monkeypatch.delenv("TEST_ELASTICSEARCH_HOME", raising=False)
    monkeypatch.setenv("PATH", f"{tmp_path}/bin:/usr/bin:/bin")
    monkeypatch.setattr(distribution, "SHA256", publisher.sha256)
    monkeypatch.setattr(distribution, "cache", lambda: tmp_path / "kept" / "elasticsearch")
    yield publisher


def test_is_unpacked_with_its_modes_and_fetched_no_more(publisher: Publisher) -> None:
    home = distribution.fetch()
    assert (home / "bin" / "elasticsearch").stat().st_mode & 0o777 == 0o744
    assert (home / "lib" / "server.jar").stat().st_mode & 0o444 == 0o444
    assert distribution.fetch() == home
    assert publisher.asked == 1


def test_a_broken_download_is_thrown_away_and_fetched_again(publisher: Publisher) -> None:
    publisher.is_("broken")
    publisher.serve(mend=f"rm {publisher.folder}/broken")
    assert (distribution.fetch() / "bin" / "elasticsearch").exists()
    assert publisher.asked == 2


def test_what_stays_broken_is_never_unpacked(publisher: Publisher) -> None:
    publisher.is_("broken")
    with pytest.raises(distribution.NotFetched, match="not what was published"):
        distribution.fetch()
    assert distribution.unpacked() is None
    assert not list(distribution.cache().glob("*.zip"))


def test_says_what_maven_said(publisher: Publisher) -> None:
    publisher.is_("offline")
    with pytest.raises(distribution.NotFetched, match="no route to host"):
        distribution.fetch()


def test_two_at_once_fetch_it_once(publisher: Publisher) -> None:
    with multiprocessing.get_context("fork").Pool(2) as pool:
        homes = [pool.apply_async(distribution.fetch) for _ in range(2)]
        assert len({each.get(60) for each in homes}) == 1
    assert publisher.asked == 1


def test_takes_no_program_that_somebody_else_laid_there(publisher: Publisher, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = distribution.cache()
    (folder / distribution.NAME).mkdir(parents=True)
    if os.geteuid() == 0:
        for each in (folder.parent, folder, folder / distribution.NAME):
            os.chown(each, 65534, 65534)
    else:
        monkeypatch.setattr(os, "geteuid", lambda: 65534)
    with pytest.raises(distribution.NotFetched, match="belongs to somebody else"):
        distribution.fetch()
