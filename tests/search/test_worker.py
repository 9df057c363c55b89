"""The real worker on a real site: found within seconds, and killed while it writes."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from search.engines import SearchUnavailable
from search.engines.embedded import EmbeddedEngine
from search.query import parse
from tests.services.live_site import ROOT, LiveSite
from tests.services.processes import wait_until

PAGES = 40
# Counted in changes of what lies in the folder of the index.
MOMENTS = [1, 2, 4, 7, 12]


def town(site: LiveSite, *arguments: str) -> str:
    """Run tests.search.town on this site's data."""
    env = site.env | {"PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'site'}"}
    done = subprocess.run(
        [sys.executable, "-m", "tests.search.town", *arguments], cwd=ROOT, env=env, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout


def reader(site: LiveSite) -> EmbeddedEngine:
    """A reader of the site's index, as a web process has it."""
    return EmbeddedEngine(site.folder / "search")


def files(folder: Path) -> set[tuple[str, int]]:
    """What lies in the folder now, with sizes; files vanish while we look."""
    found = set()
    for path in folder.rglob("*"):
        try:
            found.add((path.name, path.stat().st_size))
        except FileNotFoundError:
            continue
    return found


def kill_after(site: LiveSite, changes: int) -> None:
    """Kill the worker once its index folder has changed this often, or after a while in which nothing changes."""
    folder, end = site.folder / "search", time.monotonic() + 20
    before, seen = files(folder), 0
    site.start_worker()
    while seen < changes and time.monotonic() < end:
        now = files(folder)
        if now != before:
            before, seen = now, seen + 1
    site.kill_worker()


@pytest.mark.both_databases
def test_a_worker_killed_while_it_writes_leaves_an_index_that_opens_and_catches_up(own_site: LiveSite) -> None:
    town(own_site, "fill", str(PAGES))
    own_site.manage("work", "--once")
    complete = json.loads(town(own_site, "report"))["public"]
    assert reader(own_site).stamps() == complete
    for moment in MOMENTS:
        town(own_site, "again")
        kill_after(own_site, moment)
        assert reader(own_site).stamps() == complete  # old or new, never half
    town(own_site, "publish", "ახალი")
    own_site.manage("work", "--once")
    report = json.loads(town(own_site, "report"))
    assert reader(own_site).stamps() == report["public"]
    assert (len(report["public"]), report["pending"]) == (len(complete) + 1, 0)


def test_what_is_published_is_found_within_seconds(own_site: LiveSite) -> None:
    own_site.start_worker()
    published = time.monotonic()
    town(own_site, "publish", "საპროექტო")

    def found() -> None:
        try:
            answer = reader(own_site).search(parse("საპროექტო", "ka"), offset=0, limit=10)
        except SearchUnavailable as error:  # the worker builds the first index
            raise AssertionError from error
        assert answer.total == 1

    wait_until(found, own_site.worker, own_site.log("worker"), seconds=30)
    own_site.stop()
    assert time.monotonic() - published < 15
