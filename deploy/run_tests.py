"""`make test`: every test, on SQLite, in the browser, on PostgreSQL and with Elasticsearch.

The last lines say what could not be run.
"""

import environment  # first: it says plainly when Python is too old  # isort: skip

import os
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass
from pathlib import Path

import machine
from progress import ROOT, Failed, say

PARALLEL = ("-n", "2")  # two cores
# Each has a town and a browser, or a node of Elasticsearch, of its own; only one starts the cluster of three nodes.
BY_FILE = (*PARALLEL, "--dist", "loadfile")


@dataclass(frozen=True)
class Run:
    """One call of pytest."""

    title: str
    marks: str
    needs: tuple[machine.Need, ...] = ()
    database: str = "sqlite"
    options: tuple[str, ...] = PARALLEL


RUNS = (
    Run("on SQLite", "not journey and not elasticsearch"),
    Run("in the browser", "journey", (machine.CHROMIUM, machine.FONTS), options=BY_FILE),
    Run(
        "on PostgreSQL",
        "both_databases and not journey and not elasticsearch",
        (machine.POSTGRES,),
        database="postgres",
    ),
    Run("with Elasticsearch", "elasticsearch and not journey", (machine.ELASTICSEARCH,), options=BY_FILE),
)
# Some tests of a run want these and say so themselves where they are missing; the others of the run need not wait.
WISHES = (machine.TESSERACT,)


@dataclass(frozen=True)
class Outcome:
    passed: int
    failed: int
    skipped: list[str]
    code: int


def _count(report: Path, code: int) -> Outcome:
    """Read pytest's own report; a run that wrote none has failed as a whole."""
    if not report.exists():
        return Outcome(0, 1, [], code)
    cases = list(ElementTree.parse(report).iter("testcase"))  # noqa: S314 - written by pytest a moment ago
    failed = sum(1 for case in cases if case.find("failure") is not None or case.find("error") is not None)
    skipped = [
        f"{case.get('classname')}::{case.get('name')}: {case.find('skipped').get('message')}"  # type: ignore[union-attr]
        for case in cases
        if case.find("skipped") is not None
    ]
    return Outcome(len(cases) - failed - len(skipped), failed, skipped, code)


def _pytest(run: Run, folder: str) -> Outcome:
    report = Path(folder) / f"{run.title}.xml"
    command = [
        str(environment.PYTHON),
        "-m",
        "pytest",
        "-q",
        "--durations=8",
        "-m",
        run.marks,
        f"--junitxml={report}",
        *run.options,
    ]
    # One seed of hashes: both processes of pytest-xdist must list the tests in the same order.
    env = os.environ | {"TEST_DATABASE": run.database, "PYTHONHASHSEED": "0"}
    done = subprocess.run(command, cwd=ROOT, env=env, stdin=subprocess.DEVNULL, check=False)
    return _count(report, done.returncode)


def _run_all(missing: list[machine.Need]) -> tuple[int, int, list[str], bool]:
    """Run what can be run; returns passed, failed, what was not run, and whether a call of pytest went wrong."""
    passed, failed, not_run, broken = 0, 0, [], False
    with tempfile.TemporaryDirectory() as folder:
        for run in RUNS:
            lacking = [need for need in run.needs if need in missing]
            if lacking:
                not_run += [f"the tests {run.title}: {machine.how_to_install(need)}" for need in lacking]
                continue
            started = time.monotonic()
            say(f"\n== The tests {run.title}")
            outcome = _pytest(run, folder)
            say(f"== {run.title}: {outcome.passed} passed, {outcome.failed} failed, {time.monotonic() - started:.0f} s")
            passed, failed = passed + outcome.passed, failed + outcome.failed
            not_run += outcome.skipped
            broken = broken or outcome.code != 0
    return passed, failed, not_run, broken


def main() -> None:
    started = time.monotonic()
    try:
        environment.ensure(dev=True)
    except Failed as error:
        sys.exit(f"Stopped: {error}.")
    missing = machine.bring(*(need for run in RUNS for need in run.needs), *WISHES)
    passed, failed, not_run, broken = _run_all(missing)
    say(f"\nAll runs together took {time.monotonic() - started:.0f} s.")
    say(f"{passed} passed, {failed} failed")
    if not_run:
        say("Not run:\n" + "\n".join(f"  {line}" for line in not_run))
    else:
        say("Everything was run.")
    if broken or (not_run and os.environ.get("CI") == "true"):
        sys.exit(1)


if __name__ == "__main__":
    main()
