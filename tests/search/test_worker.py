"""The real worker on a real site: found within seconds, and killed while it writes."""

import json
import os
import subprocess
import sys
import time

import pytest

from search.engines import SearchUnavailable
from search.engines.embedded import EmbeddedEngine
from search.query import parse
from tests.services.live_site import ROOT, LiveSite
from tests.services.processes import wait_until

from . import kills


def town(site: LiveSite, *arguments: str, program: str = "tests.search.town") -> str:
    """Run a program of the tests on this site's data."""
    env = site.env | {"PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'site'}"}
    done = subprocess.run(
        [sys.executable, "-m", program, *arguments], cwd=ROOT, env=env, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout


def reader(site: LiveSite) -> EmbeddedEngine:
    """A reader of the site's index, as a web process has it."""
    return EmbeddedEngine(site.folder / "search")


@pytest.mark.both_databases
def test_a_worker_killed_at_fifty_moments_leaves_an_index_that_opens_and_catches_up(own_site: LiveSite) -> None:
    died = json.loads(town(own_site, program="tests.search.kills"))
    assert {name: died[name] for name in kills.COUNTED} == kills.COUNTED
    assert sum(kills.COUNTED.values()) == 50


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
