"""How long the search takes over 20,000 and 100,000 documents, beside Wagtail's own and beside tantivy with nothing
around it: `python tests/bench/bench_search.py [FEW MANY]`, with two other sizes for a quick look.

A result page's whole search work is measured without the page: reading the query, other names, ranking, the total,
all filters with their counts, the check against the database, ten results with their excerpts.
"""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "site")]

import django

from tests.bench.memory import memory
from tests.bench.search_asking import one_at_a_time, together, wagtails_own
from tests.bench.search_filling import build, build_raw, fill_database
from tests.bench.search_ratios import show_ratios
from tests.bench.tables import Times, at, heading, load, show, show_times

FEW, MANY = 20_000, 100_000


# --- a part in a process of its own ------------------------------------------------------------------


def part(name: str, *sizes: int, **env: str) -> object:
    """Run one of the parts below in a process of its own; what it returns."""
    command = [sys.executable, __file__, name, *map(str, sizes)]
    done = subprocess.run(command, env=os.environ | env, stdout=subprocess.PIPE, text=True, check=True)
    return json.loads(done.stdout.splitlines()[-1])


def asking(*sizes: int) -> dict[str, object]:
    before = memory()
    times = one_at_a_time([*sizes])
    return {"times": times, "memory MB": memory() - before}


PARTS: dict[str, Callable[..., object]] = {
    "fill": fill_database,
    "build": build,
    "raw": build_raw,
    "ask": asking,
    "wagtail": wagtails_own,
}


# --- the tables -------------------------------------------------------------------------------------


def show_building(sizes: list[int]) -> None:
    heading("search: building", "s", "of a core s", "million words", "MB on disk", "MB of memory at most")
    for size in sizes:
        made, bare = part("build", size), part("raw", size)
        show(f"{size:,} documents", made["s"], made["core s"], made["words"] / 1e6, made["MB"], made["memory MB"])
        show(f"tantivy with nothing around it, {size:,}", bare["s"], "", "", bare["MB"], "")


def show_kinds(times: dict[str, Times], sizes: list[int]) -> None:
    from tests.bench.search_documents import QUERIES

    for size in sizes:
        heading(f"search over {size:,}, one at a time, ms", "p50", "p95", "p99", "tantivy p50", "p95", "p99")
        for kind in [*QUERIES, ""]:
            row = [at(times[f"{who} {size}"], hundredth, kind) for who in ("ours", "raw") for hundredth in (50, 95, 99)]
            show(kind or "all", *row)


def postgres(size: int) -> dict[str, Times]:
    """Wagtail's own on a server started for it; nothing where there is none."""
    from tests.services.postgres import Postgres, programs

    if programs() is None:
        return {}
    server = Postgres()
    try:
        return part("wagtail", size, DATABASE_URL=server.create("bench"))
    finally:
        server.stop()


def main(sizes: list[int]) -> None:
    """Build both sizes, ask everybody, print what came out."""
    load()
    part("fill", max(sizes))
    show_building(sizes)
    told = part("ask", *sizes)
    times = told["times"]
    show_kinds(times, sizes)
    heading("search, all kinds, ms", "searches", "p50", "p95", "p99")
    for size in sizes:
        show_times(f"suggestions, {size:,}, one at a time", times[f"suggesting {size}"])
    for size in sizes:
        show_times(f"{size:,}, eight processes at once", together("ours", size))
        show_times(f"tantivy with nothing around it, {size:,}, eight processes at once", together("raw", size))
    apart = os.environ["MERIA_VAR"] + "/wagtail"
    rivals = {"SQLite": part("wagtail", sizes[0], MERIA_VAR=apart), "PostgreSQL": postgres(sizes[0])}
    others = {f"Wagtail's own on {where}, {work}": each for where in rivals for work, each in rivals[where].items()}
    for name, each in others.items():
        show_times(f"{name}, {sizes[0]:,}", each)
    show_ratios(times, others, sizes)
    print(f"\nMemory while asking, both sizes and tantivy's own: {told['memory MB']:.0f} MB.")
    load()


if __name__ == "__main__":
    django.setup()
    if len(sys.argv) > 1 and sys.argv[1] in PARTS:
        print(json.dumps(PARTS[sys.argv[1]](*map(int, sys.argv[2:]))))
    else:
        main([int(each) for each in sys.argv[1:]] or [FEW, MANY])
