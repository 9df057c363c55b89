"""The shape of the embedded index: which fields, and a record as a document and back."""

import datetime
import json
from dataclasses import asdict, fields
from typing import Any

import tantivy

from ..analysis import FORMS, PARTS
from ..content import Record
from .base import Entry

VERSION = 5  # of this shape; a change asks for a rebuild
_SEPARATOR = "\t"


def schema() -> tantivy.Schema:
    """Tokens come ready, so text is only cut at spaces; what is counted lies in columns."""
    builder = tantivy.SchemaBuilder()
    builder.add_text_field("key", tokenizer_name="raw", index_option="basic")
    builder.add_text_field("state", tokenizer_name="raw", index_option="basic")
    builder.add_bytes_field("record", stored=True)
    for name in ("kind", "language", "year", "department", "in_force"):
        builder.add_text_field(name, fast=True, tokenizer_name="raw", index_option="basic")
    builder.add_integer_field("day", fast=True)
    for name in ("number", "mentioned", "sound", "title_sound"):
        builder.add_text_field(name, tokenizer_name="whitespace", index_option="basic")
    for part in PARTS:
        for form in FORMS:
            builder.add_text_field(f"{part}_{form}", tokenizer_name="whitespace", index_option="position")
    return builder.build()


def document(entry: Entry) -> tantivy.Document:
    """The entry as tantivy stores it."""
    record = entry.record
    found = tantivy.Document()
    found.add_text("key", record.key)
    found.add_text("state", record.key + _SEPARATOR + entry.stamp)
    found.add_text("kind", record.kind)
    found.add_text("language", entry.language)
    if record.date:
        found.add_text("year", str(record.date.year))
    if record.department:
        found.add_text("department", in_language(entry.language, record.department))
    found.add_integer("day", record.date.toordinal() if record.date else 0)
    if record.in_force is not None:
        found.add_text("in_force", "yes" if record.in_force else "no")
    found.add_text("number", " ".join(entry.numbers))
    found.add_text("sound", " ".join(entry.sounds))
    found.add_text("title_sound", " ".join(entry.title_sounds))
    found.add_text("mentioned", " ".join(entry.mentioned))
    for name, tokens in entry.tokens.items():
        found.add_text(name, tokens)
    found.add_bytes("record", dumps(record, entry.language).encode())
    return found


def in_language(language: str, name: str) -> str:
    """A name as it is counted: apart from what the same is called in other languages."""
    return f"{language}{_SEPARATOR}{name}"


def key_and_stamp(state: str) -> tuple[str, str]:
    """What the term of the field `state` says."""
    key, _, stamp = state.partition(_SEPARATOR)
    return key, stamp


def dumps(record: Record, language: str) -> str:
    """A record as text, with the language that was found for it."""
    plain = asdict(record) | {"language": language, "date": record.date.isoformat() if record.date else None}
    return json.dumps(plain, ensure_ascii=False)


def loads(text: bytes) -> Record:
    """The record again; fields that this version does not know are left out."""
    plain = json.loads(text)
    known = {field.name for field in fields(Record)}
    found: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value for name, value in plain.items() if name in known
    }
    if found.get("date"):
        found["date"] = datetime.date.fromisoformat(found["date"])
    return Record(**found)
