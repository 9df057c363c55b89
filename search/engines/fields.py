"""What an engine keeps of an entry, field by field, the same for every engine."""

import datetime
import zlib
from dataclasses import asdict, fields
from typing import Any

from .. import languages
from ..analysis import FORMS, PARTS
from ..content import Record
from .base import Entry

FIELDS = 9  # version of these fields
VERSION = f"s{FIELDS}a{languages.VERSION}"  # part of the name of every index; a change asks for a rebuild
KEYWORDS = ("kind", "language", "year", "department", "in_force")  # counted and chosen as a whole
KEYS = ("number", "mentioned", "also_in")  # found but not weighed by how often they stand there
SETS = ("sound", "title_sound", "word")  # tokens, each once; the last: every word as written, to find what is like it
MOMENTS = ("until",)  # as numbers; few have any
TEXTS = tuple(f"{part}_{form}" for part in PARTS for form in FORMS)  # tokens at their positions
# Ends every text, the empty ones too: so each engine counts the same number of texts, and their lengths, when it
# weighs how rare a word is. Nobody can type it.
END = "¶"
_SEPARATOR = "\t"
_KNOWN = frozenset(field.name for field in fields(Record))
_EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)


def keywords(entry: Entry) -> dict[str, str]:
    """The values of the fields in KEYWORDS that it has."""
    record = entry.record
    found = {
        "kind": record.kind,
        "language": entry.language,
        "year": str(record.date.year) if record.date else "",
        "department": in_language(entry.language, record.department) if record.department else "",
        "in_force": "" if record.in_force is None else "yes" if record.in_force else "no",
    }
    return {name: value for name, value in found.items() if value}


def keys(entry: Entry) -> dict[str, tuple[str, ...]]:
    """The values of the fields in KEYS."""
    return {"number": entry.numbers, "mentioned": entry.mentioned, "also_in": entry.record.also_in}


def texts(entry: Entry) -> dict[str, str]:
    """The tokens of the fields in TEXTS and SETS, parted by spaces."""
    words = dict.fromkeys(" ".join(entry.tokens[f"{part}_exact"] for part in PARTS).split())
    sets = {"sound": entry.sounds, "title_sound": entry.title_sounds, "word": words}
    found = entry.tokens | {name: " ".join(tokens) for name, tokens in sets.items()}
    return {name: f"{tokens} {END}" for name, tokens in found.items()}


def moments(entry: Entry) -> dict[str, int]:
    """The values of the fields in MOMENTS that it has."""
    return {"until": instant(entry.record.until)} if entry.record.until else {}


def instant(moment: datetime.datetime) -> int:
    """A moment as a number, by which no two are taken for one: microseconds."""
    return (moment - _EPOCH) // datetime.timedelta(microseconds=1)


def order(record: Record) -> int:
    """The newest first where this is greatest, what has no date last; among the rest always the same order."""
    day = record.date.toordinal() if record.date else 0
    return day << 32 | zlib.crc32(record.key.encode())


def in_language(language: str, name: str) -> str:
    """A name as it is counted: apart from what the same is called in other languages."""
    return f"{language}{_SEPARATOR}{name}"


def plain(record: Record, language: str) -> dict[str, Any]:
    """A record as JSON can hold it, with the language that was found for it."""
    dates = {name: value.isoformat() if (value := getattr(record, name)) else None for name in ("date", "until")}
    return asdict(record) | {"language": language} | dates


def record_of(plain: dict[str, Any]) -> Record:
    """The record again; fields that this version does not know are left out."""
    found: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value for name, value in plain.items() if name in _KNOWN
    }
    if found.get("date"):
        found["date"] = datetime.date.fromisoformat(found["date"])
    if found.get("until"):
        found["until"] = datetime.datetime.fromisoformat(found["until"])
    return Record(**found)
