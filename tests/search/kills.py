"""Fifty moments, and a few more, at which a worker dies: `python -m tests.search.kills`, on the data of a live site.

A worker is a child of this process, so that fifty of them need not start Python fifty times. Most die at a point that
is counted: before or after a statement of SQL, a call of tantivy, a change of a file. The others are killed from
outside at the nth change of the index folder, which is while tantivy writes.
"""

import json
import os
import signal
import sys
from collections.abc import Callable
from contextlib import nullcontext, suppress
from pathlib import Path
from types import FrameType

import django

PAGES = 12
COUNTED = {"writing": 34, "rebuilding": 16}
SEEN = {"writing": 5, "rebuilding": 3}  # besides: some workers are done before
CALLS = {"commit", "writer", "add_document", "delete_documents_by_term", "wait_merging_threads"}
CALLS |= {"fsync", "replace", "mkdir", "flock", "reload"}


class Points:
    """Counts the points that a process passes, and kills it at one of them."""

    def __init__(self, deadly: int = 0) -> None:
        self.passed = 0
        self._deadly = deadly

    def passing(self) -> None:
        self.passed += 1
        if self.passed == self._deadly:
            os.kill(os.getpid(), signal.SIGKILL)

    def statement(self, execute: Callable, *arguments: object) -> object:
        """Around every statement of SQL."""
        self.passing()
        done = execute(*arguments)
        self.passing()
        return done

    def call(self, _frame: FrameType, event: str, called: object) -> None:
        """Around every call of tantivy and of the file system."""
        if event in ("c_call", "c_return") and getattr(called, "__name__", "") in CALLS:
            self.passing()


def write() -> None:
    """What the worker does when something was published."""
    from django.core.management import call_command

    call_command("work", once=True)


def rebuild() -> None:
    """What it does when the whole index has to be built anew."""
    from search import indexing

    indexing.rebuild()


WORK = {"writing": write, "rebuilding": rebuild}


def worker(work: Callable[[], None], points: Points | None) -> int:
    """Start a child that does it; its process id."""
    from django.db import connection, connections

    connections.close_all()
    child = os.fork()
    if child:
        return child
    code = 1
    try:
        with connection.execute_wrapper(points.statement) if points else nullcontext():
            if points:
                sys.setprofile(points.call)
            work()
            sys.setprofile(None)
        code = 0
    finally:
        if points and code == 0:
            Path(os.environ["MERIA_VAR"], "points").write_text(str(points.passed))
        os._exit(code)


def ended(child: int) -> int:
    """Its exit code, or the negative number of the signal that ended it."""
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def points_of(work: Callable[[], None], points: Points | None = None) -> int:
    """How many points it passes when nothing kills it."""
    assert ended(worker(work, points or Points())) == 0
    return int(Path(os.environ["MERIA_VAR"], "points").read_text())


def kill_at_change(work: Callable[[], None], change: int) -> bool:
    """Kill it at the nth change of the index folder; whether it lived so long."""
    before, seen, child = looks(), 0, worker(work, None)
    while os.waitid(os.P_PID, child, os.WEXITED | os.WNOHANG | os.WNOWAIT) is None:
        now = looks()
        seen, before = seen + (now != before), now
        if seen >= change:
            os.kill(child, signal.SIGKILL)
            break
    return ended(child) == -signal.SIGKILL


def looks() -> set[tuple[str, int]]:
    """What lies in the folder of the index, with sizes; files and folders vanish while one looks."""
    from django.conf import settings

    found = set()
    for folder, _, names in os.walk(settings.SEARCH_INDEX_DIR):  # passes over what is gone
        for name in names:
            with suppress(FileNotFoundError):
                found.add((os.path.join(folder, name), os.stat(os.path.join(folder, name)).st_size))
    return found


def change(number: int) -> None:
    """One page more, another with another title, one hidden: noted, not yet in the index."""
    from home.pages.models import StandardPage
    from tests.factories import pages

    from .town import lease_ends

    home = pages.home_page()
    pages.standard_page(home, f"ახალი {number}", lead="რუსთაველის ქუჩა")
    living = list(StandardPage.objects.child_of(home).live().order_by("pk"))
    living[0].unpublish()
    living[1].title = f"სხვა {number}"
    living[1].save_revision().publish()
    lease_ends()


def check(before: dict[str, str]) -> None:
    """The index opens and holds what it held or what it should; then it catches up, and every page is there once."""
    from django.conf import settings

    from search.content import public_keys
    from search.engines.embedded import EmbeddedEngine
    from search.models import Pending

    from .town import lease_ends

    reader = EmbeddedEngine(settings.SEARCH_INDEX_DIR)
    wanted, held = public_keys(), reader.stamps()
    assert held in (before, wanted), "half of a commit"
    lease_ends()
    write()
    assert reader.stamps() == wanted
    assert reader.count() == len(wanted)
    assert not Pending.objects.exists()


def main() -> None:
    """Print how many workers died at which kind of moment."""
    from search.engines import engine

    from .town import fill

    fill(str(PAGES))
    write()
    died = {}
    number = 0
    for name, work in WORK.items():
        change(number)
        last = points_of(work)
        last = last * 9 // 10  # a round is not always of the same length
        places = [1 + place * (last - 1) // (COUNTED[name] - 1) for place in range(COUNTED[name])]
        moments = [lambda at=at, work=work: ended(worker(work, Points(at))) == -signal.SIGKILL for at in places]
        moments += [lambda at=at, work=work: kill_at_change(work, at) for at in range(1, SEEN[name] + 1)]
        write()
        results = []
        for moment in moments:
            number += 1
            before = engine().stamps()
            change(number)
            results.append(moment())
            check(before)
        died[name] = sum(results[: COUNTED[name]])
        died[f"{name}, from outside"] = sum(results[COUNTED[name] :])
    sys.stdout.write(json.dumps(died))


if __name__ == "__main__":
    django.setup()
    main()
