"""Asks the search of the site and its rivals the same searches, one at a time and many at once, and takes the time."""

import multiprocessing
import time
from collections.abc import Callable

from tests.bench.search_filling import fill_database, folder
from tests.bench.tables import Times

EACH = 40  # searches of each kind
WAGTAIL_EACH = 8
PATIENCE = 150  # seconds for Wagtail's searches; rounds of all kinds that are not begun by then are left out
AT_ONCE = 8
TYPED = 3  # letters, from which on a visitor gets suggestions
Asked = tuple[str, str, str]  # kind, words, language


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
