"""How long the search takes over 20,000 and 100,000 documents, beside Wagtail's own and beside tantivy with nothing
around it: `python tests/bench/bench_search.py [FEW MANY]`, with two other sizes for a quick look.

A result page's whole search work is measured without the page: reading the query, other names, ranking, the total,
all filters with their counts, the check against the database, ten results with their excerpts.
"""

import json
import multiprocessing
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "site")]

import django

from tests.bench.memory import memory
from tests.bench.search_filling import build, build_raw, fill_database, folder
from tests.bench.tables import Times, at, heading, load, show, show_times

FEW, MANY = 20_000, 100_000
EACH = 40  # searches of each kind
WAGTAIL_EACH = 8
PATIENCE = 150  # seconds for Wagtail's searches; rounds of all kinds that are not begun by then are left out
AT_ONCE = 8
TYPED = 3  # letters, from which on a visitor gets suggestions
BARS = {"raw": 3.0, "wagtail": 100.0, "growth": 2.0, "suggest": 0.5}
Asked = tuple[str, str, str]  # kind, words, language


# --- asking -----------------------------------------------------------------------------------------


def asked(size: int, each: int, seed: str = "asked") -> list[Asked]:
    """Searches of every kind in turn."""
    from tests.bench.search_documents import QUERIES, queries

    kinds = [[(kind, *query) for query in queries(kind, each, size, seed)] for kind in QUERIES]
    return [query for together in zip(*kinds, strict=True) for query in together]


def ours(size: int) -> Callable[[Asked], int]:
    """The search of the site over this index."""
    from django.conf import settings

    from search.find import find
    from search.query import parse

    def search(query: Asked) -> int:
        settings.SEARCH_INDEX_DIR = folder("search", size)
        results = find(parse(query[1], query[2]))
        assert results.available
        return results.total

    return search


def suggesting(size: int) -> Callable[[Asked], int]:
    """What the box offers for the beginning of the words."""
    from django.conf import settings

    from search.suggestions import suggest

    def search(query: Asked) -> int:
        settings.SEARCH_INDEX_DIR = folder("search", size)
        words = query[1].strip('"')
        return len(suggest(words[: max(TYPED, len(words) // 2)], query[2]))

    return search


def raw(size: int) -> Callable[[Asked], int]:
    from tests.bench.search_rivals import tantivy_search

    search = tantivy_search(folder("raw", size))
    return lambda query: search(query[1] + "*" if query[0] == "prefix" else query[1])


def wagtail() -> dict[str, Callable[[Asked], int]]:
    """Its search with less and with more of the work of a result page."""
    from tests.bench.search_rivals import wagtail_search

    return {
        "ten results and the total only": lambda query: wagtail_search(query[1]),
        "with the two filters it can count": lambda query: wagtail_search(query[1], filters=True),
    }


def timed(search: Callable[[Asked], int], query: Asked) -> float:
    began = time.perf_counter()
    search(query)
    return (time.perf_counter() - began) * 1000


def one_at_a_time(sizes: list[int]) -> dict[str, Times]:
    """The same searches by everybody in turn, so that other work on the machine slows all of them alike."""
    ways = {f"{what.__name__} {size}": what(size) for size in sizes for what in (ours, raw, suggesting)}
    for query in asked(min(sizes), EACH // 4, "warm"):
        for search in ways.values():
            search(query)
    times: dict[str, Times] = {name: [] for name in ways}
    for query in asked(min(sizes), EACH):
        for name, search in ways.items():
            times[name].append((query[0], timed(search, query)))
    return times


def share(what: str, size: int, number: int) -> Times:
    """Every eighth search, in a process of its own: warm first, then measured."""
    from django.db import connections

    connections.close_all()
    search = {"ours": ours, "raw": raw}[what](size)
    for query in asked(size, EACH // 8, "warm"):
        search(query)
    return [(query[0], timed(search, query)) for query in asked(size, EACH)[number::AT_ONCE]]


def together(what: str, size: int) -> Times:
    """Eight processes at once, as eight workers of the site would; memory maps of the index are shared."""
    with multiprocessing.get_context("fork").Pool(AT_ONCE) as pool:
        found = pool.starmap(share, [(what, size, number) for number in range(AT_ONCE)], chunksize=1)
    return [each for times in found for each in times]


def wagtails_own(size: int) -> dict[str, Times]:
    """Wagtail's search in the database of this process; each round asks every kind once, as ours was asked."""
    from tests.bench.search_documents import QUERIES, documents
    from tests.bench.search_rivals import fill_wagtail

    fill_database(size)
    fill_wagtail(documents(size))
    ways, end = wagtail(), time.monotonic() + PATIENCE
    times: dict[str, Times] = {name: [] for name in ways}
    for number, query in enumerate(asked(size, WAGTAIL_EACH)):
        if number % len(QUERIES) == 0 and time.monotonic() > end:
            break
        for name, search in ways.items():
            times[name].append((query[0], timed(search, query)))
    return times


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


def ratios(
    times: dict[str, Times], others: dict[str, Times], sizes: list[int]
) -> Iterator[tuple[str, float, str, bool]]:
    """What, how much, the bar in words, whether it holds; all of the 95th percentile over all searches."""
    few, many = (f"ours {size}" for size in sizes)
    p95 = {name: at(each, 95) for name, each in times.items()}
    far = p95[many] / p95[f"raw {sizes[1]}"]
    yield f"as slow as tantivy with nothing around it, {sizes[1]:,}", far, f"at most {BARS['raw']}", far <= BARS["raw"]
    for name, each in others.items():
        ahead = at(each, 95) / p95[few]
        yield f"ahead of {name}, {sizes[0]:,}", ahead, f"at least {BARS['wagtail']}", ahead >= BARS["wagtail"]
    growth = p95[many] / p95[few]
    yield f"growth from {sizes[0]:,} to {sizes[1]:,}", growth, f"under {BARS['growth']}", growth < BARS["growth"]
    quick = p95[f"suggesting {sizes[1]}"] / p95[many]
    yield f"suggestions as slow as a search, {sizes[1]:,}", quick, f"under {BARS['suggest']}", quick < BARS["suggest"]


def show_ratios(times: dict[str, Times], others: dict[str, Times], sizes: list[int]) -> None:
    """The bars; and how far ahead the limit and the usual search are, which have none."""
    heading("search: ratios of p95 in this run", "times", "bar", "holds")
    for what, times_as_much, bar, holds in ratios(times, others, sizes):
        show(what, f"{times_as_much:.2f}", bar, "yes" if holds else "NO")
    few = sizes[0]
    for name, each in others.items():
        limit = at(each, 95) / at(times[f"raw {few}"], 95)
        show(f"tantivy with nothing around it, ahead of {name}, {few:,}", f"{limit:.2f}", "", "")
        usual = at(each, 50) / at(times[f"ours {few}"], 50)
        show(f"ahead of {name}, {few:,}, the usual search (p50)", f"{usual:.2f}", "", "")


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
