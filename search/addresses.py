"""A search as an address and back: words, filters, order, and whether just these words are meant."""

import re
from collections.abc import Iterable
from typing import Protocol
from urllib.parse import urlencode

from . import languages, wording
from .engines import FACETS
from .query import Query, parse

BY_DATE = "date"
LONGEST_NAME = 200  # characters of a department
MOST_VALUES = 10  # of one filter
_YEAR = re.compile(r"(19|20)\d\d")


class Asked(Protocol):
    """Django's QueryDict, as far as it is read here."""

    def get(self, key: str, default: str) -> str: ...
    def getlist(self, key: str) -> list[str]: ...


def query_of(asked: Asked, language: str) -> Query:
    """The query with those filters that exist; anything else in the address is ignored."""
    return parse(
        asked.get("q", ""),
        language,
        kinds=_among(asked.getlist("kind"), wording.KINDS),
        in_languages=_among(asked.getlist("language"), languages.SUPPORTED),
        years=tuple(year for year in dict.fromkeys(asked.getlist("year")) if _YEAR.fullmatch(year))[:MOST_VALUES],
        departments=_names(asked.getlist("department")),
        in_force=_among(asked.getlist("in_force"), wording.IN_FORCE),
        by_date=asked.get("sort", "") == BY_DATE,
        exactly=asked.get("exact", "") == "1",
    )


def address_of(query: Query, **changed: str) -> str:
    """The same search as the part of an address behind „?“; a parameter given here is put in its place, "" drops it."""
    pairs = [("q", query.text), *kept_of(query)]
    pairs += [("exact", "1")] if query.exactly else []
    kept = [pair for pair in pairs if pair[0] not in changed]
    return urlencode([*kept, *((name, value) for name, value in changed.items() if value)])


def kept_of(query: Query) -> list[tuple[str, str]]:
    """Filters and order, which hold for other words too."""
    chosen = [(name, value) for name in FACETS for value in query.chosen[name]]
    return [*chosen, *([("sort", BY_DATE)] if query.by_date else [])]


def address_without(query: Query, name: str, value: str) -> str:
    """The same search without one chosen value of a filter."""
    pairs = [(facet, each) for facet in FACETS for each in query.chosen[facet] if (facet, each) != (name, value)]
    return "&".join(filter(None, (address_of(query, **dict.fromkeys(FACETS, "")), urlencode(pairs))))


def _among(asked: list[str], known: Iterable[str]) -> tuple[str, ...]:
    return tuple(value for value in known if value in asked)


def _names(asked: list[str]) -> tuple[str, ...]:
    names = (name.replace("\x00", "").strip()[:LONGEST_NAME] for name in asked)
    return tuple(filter(None, dict.fromkeys(names)))[:MOST_VALUES]
