"""What one Elasticsearch node does with the documents of a town: `python tests/bench/bench_elastic.py [SIZE …]`.

A result page's engine work (the total, all filters with their counts, ten hits) through our engine stands beside the
very same requests sent straight by a bare HTTP connection, in turn; the server's cached answers are thrown away before
each. With --growth both engines are filled and asked as the documents grow. Each document is analysed once for all.
"""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "site")]

import django

from tests.bench.elastic_filling import PREFIX, Entries, analyse_all, apart, elastic, embedded, fill, in_folder, stored
from tests.bench.elastic_straight import Straight, overheard
from tests.bench.search_filling import fill_database
from tests.bench.tables import at, heading, load, show, show_times

SIZES = [20_000]
GROWING = [20_000, 100_000, 500_000]
JAVA = ("-Xms1g", "-Xmx1g")
BAR = 1.5  # times as slow as the same requests sent straight, 95th percentile
NAMES = {
    "ours": "Elasticsearch, through our engine",
    "straight": "the same requests sent straight",
    "embedded": "embedded engine",
    "find": "a page's whole search, asking Elasticsearch",
}
FILLING = ("s to fill", "documents a second", "MB on disk", "MB of our process", "of the node")
COLUMNS = (*FILLING, "p50 ms", "p95", "p99")


# --- asking -------------------------------------------------------------------------------------------


def timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def ask(node: Any, size: int, few: int, whole: bool) -> dict[str, Any]:
    """Every search by everybody, one after the other; who is first changes, so that nobody lives off the other."""
    from search.find import find
    from search.query import parse
    from tests.bench.search_asking import EACH, asked

    ours, own, straight = elastic(node.url, size), embedded(size), Straight(node.address)
    times: dict[str, Any] = {"ours": [], "straight": [], "embedded": []} | ({"find": []} if whole else {})
    for number, (kind, words, language) in enumerate([*asked(few, EACH // 4, "warm"), *asked(few, EACH)]):
        query = parse(words, language)
        with overheard() as requests:
            ours.search(query, offset=0, limit=10)
        ways: dict[str, Callable[[], object]] = {
            "ours": lambda query=query: ours.search(query, offset=0, limit=10),
            "straight": lambda requests=requests: straight.send(requests),
            "embedded": lambda query=query: own.search(query, offset=0, limit=10),
            "find": lambda words=words, language=language: find(parse(words, language)),
        }
        for name in sorted(times, reverse=bool(number % 2)):
            node.ask(f"/{PREFIX}{size}-*/_cache/clear?request=true&query=true", method="POST")
            times[name].append((kind, timed(ways[name])))
    warm = len(asked(few, EACH // 4, "warm"))
    return {name: each[warm:] for name, each in times.items()}


# --- the tables ---------------------------------------------------------------------------------------


def one_size(node: Any, size: int, sizes: list[int]) -> dict[str, Any]:
    """Fill both engines and ask them; prints a row for each."""
    entries = Entries(size, max(sizes))
    own = apart(fill, embedded, (size,), entries) | {"MB": in_folder(size), "node": ""}
    ours = apart(fill, elastic, (node.url, size), entries)
    ours |= {"MB": stored(node, size), "node": node.memory()}
    times = ask(node, size, sizes[0], whole=size == sizes[0])
    for name, made in {"embedded": own, "ours": ours}.items():
        told = (made["s"], size / made["s"], made["MB"], made["memory MB"], made["node"])
        show(f"{NAMES[name]}, {size:,}", *told, *(at(times[name], each) for each in (50, 95, 99)))
    return times


def show_kinds(times: dict[str, Any], size: int) -> None:
    from tests.bench.search_documents import QUERIES

    heading(f"Elasticsearch over {size:,}, a page's engine work, ms", "p50", "p95", "p99", "straight p50", "p95", "p99")
    for kind in [*QUERIES, ""]:
        show(kind or "all", *(at(times[who], each, kind) for who in ("ours", "straight") for each in (50, 95, 99)))


def show_all(times: dict[int, dict[str, Any]]) -> None:
    heading("one page, one at a time, ms", "searches", "p50", "p95", "p99")
    for size, found in times.items():
        for name, each in found.items():
            show_times(f"{NAMES[name]}, {size:,}", each)


def show_ratios(times: dict[int, dict[str, Any]]) -> None:
    heading("Elasticsearch: ratios of p95 in this run", "times", "bar", "holds")
    for size, found in times.items():
        far = at(found["ours"], 95) / at(found["straight"], 95)
        holds = "yes" if far <= BAR else "NO"
        show(f"our engine to the same requests sent straight, {size:,}", f"{far:.2f}", f"at most {BAR}", holds)
    few, many = min(times), max(times)
    for name in ("ours", "embedded") if many > few else ():
        growth = at(times[many][name], 95) / at(times[few][name], 95)
        show(f"growth from {few:,} to {many:,}, {NAMES[name]}", f"{growth:.2f}", "", "")


def main(sizes: list[int]) -> None:
    """Fill both engines in every size, ask them, print what came out."""
    from django.conf import settings

    from deploy import distribution
    from tests.services.elasticsearch import Elasticsearch

    try:
        distribution.fetch()
    except distribution.NotFetched as error:
        return print(f"Elasticsearch was not measured: {error}")
    load()
    settings.SEARCH_KEEP_EMBEDDED = False
    fill_database(sizes[0])
    rate = analyse_all(max(sizes))
    node = Elasticsearch(JAVA, **{"node.store.allow_mmap": "true"})
    try:
        heading("two engines", *COLUMNS)
        times = {size: one_size(node, size, sizes) for size in sizes}
        if rate:
            print(f"\nBefore, each document was analysed once: {rate:,.0f} a second.")
        for size in sizes:
            show_kinds(times[size], size)
        show_all(times)
        show_ratios(times)
        print(f"\nMemory of the node after asking: {node.memory():,.0f} MB, {' '.join(JAVA)}.")
    finally:
        node.close()
    load()


if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.production")
    django.setup()
    given = [int(each) for each in sys.argv[1:] if each.isdecimal()]
    main(given or (GROWING if "--growth" in sys.argv else SIZES))
