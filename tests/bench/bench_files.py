"""How fast a thousand files are read, each in a confined child: `python tests/bench/bench_files.py [NUMBER]`.

Measured as the worker does it, with the row in the database: one file after the other, then two at once.
"""

import logging
import os
import platform
import resource
import statistics
import sys
import time
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "site")]

import django

NUMBER = 1000
EMPTY = 20  # the smallest files, which show what a child costs before it reads anything


class Measured(NamedTuple):
    """One file: by the clock, by the processor, and its bytes."""

    seconds: float
    processor: float
    size: int


def prepare(folder: Path, number: int) -> list[tuple[str, Path]]:
    """So many files on disk, the kinds well mixed."""
    from tests.bench.file_samples import KINDS, originals

    found: list[tuple[float, str, Path]] = []
    for kind, (share, _) in KINDS.items():
        paths = []
        for each, content in enumerate(originals(kind)):
            paths.append(folder / f"{kind}-{each}")
            paths[-1].write_bytes(content)
        wanted = max(round(share * number / 1000), 1)
        found += [((place + 0.5) / wanted, kind, paths[place % len(paths)]) for place in range(wanted)]
    return [(kind, path) for _, kind, path in sorted(found)]


def read(path: Path, name: str) -> float:
    """Seconds until the text of this file stands in the database; the name makes it a file of its own."""
    from django.core.files import File
    from django.db import connection

    from search.extract.reading import text_of

    began = time.perf_counter()
    with path.open("rb") as opened:
        file = File(opened)
        file.path = str(path)  # type: ignore[attr-defined]
        row = text_of(file, name)
    took = time.perf_counter() - began
    if row.state != row.State.READ:
        raise SystemExit(f"{path.name} is {row.state}: {row.problem}")
    connection.close()
    return took


def one_after_the_other(files: list[tuple[str, Path]]) -> dict[str, list[Measured]]:
    """What each file took, by kind."""
    times: dict[str, list[Measured]] = defaultdict(list)
    for number, (kind, path) in enumerate(files):
        before = processor()
        took = read(path, f"one-{number}")
        times[kind].append(Measured(took, processor() - before, path.stat().st_size))
    return times


def processor() -> float:
    """Seconds of processor time that the children have used, which other work on the machine does not lengthen much."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def two_at_once(files: list[tuple[str, Path]]) -> float:
    """Seconds for all of them."""
    began = time.perf_counter()
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(lambda each: read(each[1][1], f"two-{each[0]}"), enumerate(files)))
    return time.perf_counter() - began


def row(name: str, times: list[Measured]) -> str:
    """A line of the table."""
    seconds, size = [each.seconds for each in times], sum(each.size for each in times)
    used = statistics.mean(each.processor for each in times)
    p50, p95 = statistics.median(seconds), statistics.quantiles([*seconds, *seconds], n=20)[-1]
    return (
        f"| {name} | {len(times)} | {size / len(times) / 1024:,.0f} | {len(times) / sum(seconds):.1f} "
        f"| {size / 1e6 / sum(seconds):.2f} | {p50 * 1000:.0f} | {p95 * 1000:.0f} | {used * 1000:.0f} |"
    )


def main(number: int) -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.dev")
    django.setup()
    logging.getLogger("fontTools").setLevel(logging.ERROR)
    from django.conf import settings
    from django.core.management import call_command

    call_command("migrate", interactive=False, verbosity=0)
    folder = settings.VAR_DIR / "files"
    folder.mkdir(parents=True, exist_ok=True)
    files = prepare(folder, number)
    (folder / "empty").write_text("წყალი")
    empty = statistics.median(read(folder / "empty", f"empty-{each}") for each in range(EMPTY))
    times = one_after_the_other(files)
    both = two_at_once(files)
    print(f"| files on {platform.node()} | files | KB a file | files/s | MB/s | p50 ms | p95 ms | processor ms |")
    print("|---|---:|---:|---:|---:|---:|---:|---:|")
    for kind in times:
        print(row(kind, times[kind]))
    print(row("all", [each for kind in times.values() for each in kind]))
    print(f"| all, two at once | {len(files)} | | {len(files) / both:.1f} | | | | |")
    print(f"| a file of one word: what a child costs | {EMPTY} | | | | {empty * 1000:.0f} | | |")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else NUMBER)
