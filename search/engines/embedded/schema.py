"""The shape of the embedded index: its fields as tantivy has them, and an entry as a document."""

import json
from typing import Any

import tantivy

from ...content import Record
from .. import fields
from ..base import Entry

_SEPARATOR = "\t"


def schema() -> tantivy.Schema:
    """Tokens come ready, so text is only cut at spaces; what is counted or sorted by lies in columns."""
    builder = tantivy.SchemaBuilder()
    builder.add_text_field("key", tokenizer_name="raw", index_option="basic")
    builder.add_text_field("state", tokenizer_name="raw", index_option="basic")
    builder.add_bytes_field("record", stored=True)
    builder.add_integer_field("order", fast=True)
    for name in fields.MOMENTS:
        builder.add_integer_field(name, fast=True)
    for name in fields.KEYWORDS:
        builder.add_text_field(name, fast=True, tokenizer_name="raw", index_option="basic")
    for name in (*fields.KEYS, *fields.SETS):
        builder.add_text_field(name, tokenizer_name="whitespace", index_option="basic")
    for name in fields.TEXTS:
        builder.add_text_field(name, tokenizer_name="whitespace", index_option="position")
    return builder.build()


def document(entry: Entry) -> tantivy.Document:
    """The entry as tantivy stores it."""
    found = tantivy.Document()
    found.add_text("key", entry.record.key)
    found.add_text("state", entry.record.key + _SEPARATOR + entry.stamp)
    found.add_integer("order", fields.order(entry.record))
    for name, moment in fields.moments(entry).items():
        found.add_integer(name, moment)
    for name, value in (fields.keywords(entry) | fields.texts(entry)).items():
        found.add_text(name, value)
    for name, keys in fields.keys(entry).items():
        found.add_text(name, " ".join(keys))
    found.add_bytes("record", json.dumps(fields.plain(entry.record, entry.language), ensure_ascii=False).encode())
    return found


def record_in(document: tantivy.Document) -> Record:
    """The record that was stored."""
    stored: Any = document.get_first("record")
    return fields.record_of(json.loads(bytes(stored)))


def key_and_stamp(state: str) -> tuple[str, str]:
    """What the term of the field `state` says."""
    key, _, stamp = state.partition(_SEPARATOR)
    return key, stamp
