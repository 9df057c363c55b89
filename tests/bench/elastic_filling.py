"""Fills Elasticsearch and the embedded engine with the same documents, each analysed once for all."""

import pickle
import time
from collections.abc import Callable, Iterator
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from tests.bench.memory import memory, peak

PREFIX = "meria-bench"


def entries_file(size: int) -> Path:
    from django.conf import settings

    return settings.VAR_DIR / f"entries-{size}"


def analyse_all(size: int) -> float:
    """Keep them as the engines are given them; how many a second it were, or nothing if they were there already."""
    from search.analysis import analyse
    from tests.bench.search_documents import documents

    if entries_file(size).exists():
        return 0.0
    unfinished, began = entries_file(size).with_suffix(".part"), time.perf_counter()
    with unfinished.open("wb") as file:
        for record in documents(size):
            pickle.dump(analyse(record, "1"), file)
    unfinished.rename(entries_file(size))
    return size / (time.perf_counter() - began)


class Entries:
    """The first so many of those that were kept; the seconds that reading them takes are not the engine's."""

    def __init__(self, number: int, of: int) -> None:
        self.number, self.path, self.seconds = number, entries_file(of), 0.0

    def __iter__(self) -> Iterator[Any]:
        with self.path.open("rb") as file:
            for _ in range(self.number):
                began = time.perf_counter()
                entry = pickle.load(file)
                self.seconds += time.perf_counter() - began
                yield entry


def embedded(size: int) -> Any:
    from django.conf import settings

    from search.engines.embedded import EmbeddedEngine

    return EmbeddedEngine(settings.VAR_DIR / f"embedded-{size}")


def elastic(url: str, size: int) -> Any:
    from django.conf import settings

    from search.engines.elastic import ElasticEngine
    from search.engines.elastic.connection import Connection

    settings.ELASTICSEARCH_URL, settings.ELASTICSEARCH_PREFIX = url, f"{PREFIX}{size}"
    settings.ELASTICSEARCH_TIMEOUT = 60.0
    return ElasticEngine(Connection.from_settings())


def fill(make: Callable[..., Any], where: tuple[Any, ...], entries: Entries) -> dict[str, float]:
    """As a rebuild does it, without the analysis; in a process of its own, so that its memory can be told."""
    engine, before, began = make(*where), memory(), time.perf_counter()
    engine.rebuild(entries)
    return {"s": time.perf_counter() - began - entries.seconds, "memory MB": peak() - before}


def apart(work: Callable[..., Any], *arguments: Any) -> Any:
    """What it returns when another process does it."""
    with get_context("fork").Pool(1) as pool:
        return pool.apply(work, arguments)


def stored(node: Any, size: int) -> float:
    """Megabytes of its indices on disk."""
    return node.ask(f"/{PREFIX}{size}-*/_stats/store")["_all"]["total"]["store"]["size_in_bytes"] / 1e6


def in_folder(size: int) -> float:
    from django.conf import settings

    files = (settings.VAR_DIR / f"embedded-{size}").rglob("*")
    return sum(path.stat().st_size for path in files if path.is_file()) / 1e6
