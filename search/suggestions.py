"""Titles that answer what a visitor is typing, before it is all typed."""

from dataclasses import replace

from . import languages, noting, wording
from .content import Record, shown_now
from .engines import engine
from .hidden import hidden_keys
from .query import Query, parse
from .results import Suggestion
from .second_try import keyboards

MOST = 8
LOOKED_AT = 24  # of them the best are taken
SHORTEST = 2  # letters; one fits everything


def suggest(text: str, language: str) -> list[Suggestion]:
    """At most eight titles in the visitor's language that the public may read now. Raises SearchUnavailable."""
    if len(text.strip()) < SHORTEST:
        return []
    hidden = hidden_keys()
    for typed, by_sound in _readings(text, language):
        query = parse(typed, language)
        if found := _titles(query, hidden, by_sound=by_sound):
            return [Suggestion(each.title, each.url, wording.kind_of(each)) for each in found]
    return []


def _readings(text: str, language: str) -> list[tuple[str, bool]]:
    """As typed; as it sounds in another script; as another keyboard would have written it."""
    return [(text, False), (text, True), *((other, False) for other in keyboards(text, language))]


def _titles(query: Query, hidden: frozenset[str], *, by_sound: bool) -> list[Record]:
    """What begins as typed stands first, then services, then pages before files, then what is short. A title twice is
    one, and a page rather than its file.
    """
    records = engine().suggest(replace(query, hidden=hidden), limit=LOOKED_AT, by_sound=by_sound)
    allowed = shown_now(records)
    noting.met_hidden(record.key for record in records if record.key not in allowed)
    start = languages.normalise(query.text)
    shown: dict[str, Record] = {}
    for record in sorted(records, key=lambda record: record.kind == "file"):
        if record.key in allowed:
            shown.setdefault(languages.normalise(record.title), record)

    def place(title: str) -> tuple[bool, bool, bool, int]:
        kind = shown[title].kind
        return not title.startswith(start), kind != "service", kind == "file", len(title)

    return [shown[title] for title in sorted(shown, key=place)[:MOST]]
