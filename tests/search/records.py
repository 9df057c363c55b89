"""Records for tests of the engine, without any page."""

from search.analysis import analyse
from search.content import Record
from search.engines import Entry


def record(pk: object = "1", **fields: object) -> Record:
    """A page's record with the given fields."""
    defaults = {"source": "page", "kind": "page", "title": "გვერდი", "url": f"/p{pk}/", "language": "ka"}
    return Record(pk=str(pk), **defaults | fields)


def entry(pk: object = "1", stamp: str = "1", **fields: object) -> Entry:
    """The same, ready for an engine."""
    return analyse(record(pk, **fields), stamp)
