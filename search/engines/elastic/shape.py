"""The shape of an index in Elasticsearch: its settings and fields, and an entry as a document."""

from typing import Any

from elasticsearch.dsl import Mapping

from .. import fields
from ..base import Entry
from .connection import Connection


def mappings() -> dict[str, Any]:
    """Tokens come ready, so text is only cut at spaces; the record is stored once, and nothing else is."""
    mapping = Mapping()
    mapping.meta("dynamic", "strict")
    mapping.meta("_source", includes=["record"])
    mapping.field("record", {"type": "object", "enabled": False})
    mapping.field("stamp", {"type": "keyword", "index": False})
    mapping.field("order", {"type": "long", "index": False})
    for name in fields.MOMENTS:
        mapping.field(name, {"type": "long", "doc_values": False})
    for name in fields.KEYWORDS:
        mapping.field(name, "keyword")
    for name in fields.KEYS:
        mapping.field(name, {"type": "keyword", "doc_values": False})
    for name in fields.SETS:
        mapping.field(name, {"type": "text", "analyzer": "whitespace", "index_options": "docs"})
    for name in fields.TEXTS:
        mapping.field(name, {"type": "text", "analyzer": "whitespace", "index_options": "positions"})
    return mapping.to_dict()


def building(connection: Connection) -> dict[str, Any]:
    """Settings of an index while it is filled: one copy, and nothing is found before it is asked to be."""
    return {"number_of_shards": connection.shards, "number_of_replicas": 0, "refresh_interval": "-1"}


def serving(connection: Connection) -> dict[str, Any]:
    """What changes once it is filled."""
    if connection.replicas is None:
        return {"auto_expand_replicas": "0-1"}
    return {"number_of_replicas": connection.replicas}


def document(entry: Entry) -> dict[str, Any]:
    """The entry as it is sent."""
    return {
        "record": fields.plain(entry.record, entry.language),
        "stamp": entry.stamp,
        "order": fields.order(entry.record),
        **fields.moments(entry),
        **fields.keywords(entry),
        **fields.keys(entry),
        **fields.texts(entry),
    }
