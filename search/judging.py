"""How good the search is: asks the judged queries as the page does, and holds what came against what should have."""

import csv
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from urllib.parse import urldefrag

from .find import find
from .query import parse
from .results import Hit

SHOWN = 5  # results that people look at
_TAGS = re.compile("<[^<>]+>")


@dataclass(frozen=True)
class Judged:
    """One query with the places that answer it: addresses of pages, titles of files."""

    language: str  # the visitor's
    text: str
    category: str
    places: frozenset[str]


@dataclass(frozen=True)
class Outcome:
    """Where the first right result stood, counted from 1, and what stood before it; 0: not on the first page."""

    judged: Judged
    place: int
    came: tuple[str, ...]

    def within(self, number: int) -> bool:
        """Whether one of the first `number` results is right."""
        return 0 < self.place <= number


@dataclass(frozen=True)
class Share:
    """A group of queries, and the share of them answered by the first result and by the first five."""

    name: str
    queries: int
    at_1: float
    at_5: float


def read(folder: Path, files: str = "??.tsv") -> list[Judged]:
    """The judged queries of a folder: a file a language, unless its rows name one. Raises FileNotFoundError, and
    KeyError for a place that nobody knows.
    """
    known: dict[str, dict[str, str]] = {}
    for row in _rows(folder / "places.tsv"):
        known.setdefault(row["key"], {})[row["language"]] = row["place"]
    return [
        Judged(language, row["query"], row.get("category", ""), _places(row["expected"].split(), known, language))
        for file in sorted(folder.glob(files))
        for row in _rows(file)
        for language in [row.get("language", file.stem)]
    ]


def ask(judged: Iterable[Judged]) -> Iterator[Outcome]:
    """Each query as its visitor would see it answered."""
    for each in judged:
        results = find(parse(each.text, each.language))
        came = [_place_of(hit) for hit in (*results.promoted, *results.hits)]
        place = next((number for number, names in enumerate(came, 1) if each.places.intersection(names)), 0)
        yield Outcome(each, place, tuple(names[0] for names in came[:SHOWN]))


def shares(outcomes: list[Outcome]) -> list[Share]:
    """By category, by language, and of all."""
    found = [
        _share(f"{name} {value}", [each for each in outcomes if getattr(each.judged, name) == value])
        for name in ("category", "language")
        for value in dict.fromkeys(getattr(each.judged, name) for each in outcomes)
    ]
    return [*found, _share("all", outcomes)]


def _share(name: str, outcomes: list[Outcome]) -> Share:
    number = len(outcomes)
    at_1, at_5 = (sum(each.within(shown) for each in outcomes) / max(1, number) for shown in (1, SHOWN))
    return Share(name, number, at_1, at_5)


def _places(keys: list[str], known: dict[str, dict[str, str]], language: str) -> frozenset[str]:
    """In the visitor's language where there is one; else every translation answers."""
    found: set[str] = set()
    for key in keys:
        by_language = known[key]
        found.update([by_language[language]] if language in by_language else by_language.values())
    return frozenset(found)


def _place_of(hit: Hit) -> tuple[str, str]:
    """A page by its address, a file by its title."""
    return urldefrag(hit.url).url, unescape(_TAGS.sub("", hit.title))


def _rows(file: Path) -> Iterator[dict[str, str]]:
    with file.open(encoding="utf-8", newline="") as opened:
        yield from csv.DictReader(opened, delimiter="\t", quoting=csv.QUOTE_NONE)
