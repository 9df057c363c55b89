"""The embedded engine: a tantivy index in a folder. The worker is its only writer, web processes read."""

import os
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import tantivy

from .. import languages
from ..content import Record
from ..query import Query
from . import schema
from .base import FACETS, Answer, Entry, Found, SearchUnavailable
from .folders import Folders
from .ranking import Ranking

VERSION = f"s{schema.VERSION}a{languages.VERSION}"
HEAP = 32_000_000  # bytes the writer may use
SIMILAR = 10  # records that are looked through for another spelling
VALUES = 50  # of a facet are counted


class EmbeddedEngine:
    """See base.Engine."""

    def __init__(self, folder: Path) -> None:
        self._folders = Folders(folder)
        self._index: tantivy.Index | None = None
        self._opened: tuple[Path, int] | None = None  # the folder, and when its last commit was written
        self._schema = schema.schema()
        self._ranking = Ranking(self._schema)

    def search(self, query: Query, *, offset: int, limit: int) -> Answer:
        """See base.Engine."""
        with _tantivy_errors():
            searcher = self._searcher()
            if query.is_empty:
                return Answer(0, [], {name: {} for name in FACETS})
            found = searcher.search(self._ranking.query(query), limit=limit, offset=offset)
            hits = [self._found(searcher, score, address) for score, address in found.hits]
            return Answer(found.count, hits, self._counts(searcher, query))  # type: ignore[attr-defined]

    def similar(self, word: str) -> list[Record]:
        """See base.Engine."""
        with _tantivy_errors():
            searcher = self._searcher()
            found = searcher.search(self._ranking.similar(word), limit=SIMILAR)
            return [self._found(searcher, score, address).record for score, address in found.hits]

    def write(self, entries: Iterable[Entry], removed: Collection[str] = ()) -> None:
        """See base.Engine."""
        ready = list(entries)  # a fault in making them is not a fault of the index
        with self._folders.writing(), _tantivy_errors():
            self._commit(_open(self._folders.current()), ready, removed)

    def rebuild(self, entries: Iterable[Entry]) -> int:
        """See base.Engine. While it runs the old index serves, and other writers are told that it is busy."""
        with self._folders.writing():
            folder = self._folders.fresh(VERSION)
            index = tantivy.Index(self._schema, path=str(folder))
            number = self._commit(index, entries, ())
            self._folders.use(folder)
            return number

    def stamps(self) -> dict[str, str]:
        """See base.Engine."""
        with _tantivy_errors():
            living = self._searcher().terms_with_prefix("state", "", tantivy.Query.all_query())
            return dict(schema.key_and_stamp(state) for state, _ in living)

    def count(self) -> int:
        """See base.Engine."""
        with _tantivy_errors():
            return self._searcher().num_docs

    def is_current(self) -> bool:
        """See base.Engine."""
        folder = self._folders.current()
        if folder is None or not folder.name.startswith(f"{VERSION}-"):
            return False
        try:
            self.stamps()
        except SearchUnavailable:
            return False
        return True

    def clear(self) -> None:
        """See base.Engine."""
        self.rebuild(())

    def _commit(self, index: tantivy.Index, entries: Iterable[Entry], removed: Collection[str]) -> int:
        writer = index.writer(HEAP, 1)
        number = 0
        for key in removed:
            writer.delete_documents_by_term("key", key)
        for entry in entries:
            writer.delete_documents_by_term("key", entry.record.key)
            writer.add_document(schema.document(entry))
            number += 1
        writer.commit()
        writer.wait_merging_threads()
        return number

    def _searcher(self) -> tantivy.Searcher:
        """A reader of the last commit; opened anew when the folder changed, reloaded when there was a commit."""
        folder = self._folders.current()
        if folder is None:
            raise SearchUnavailable("there is no index yet")
        committed = os.stat(folder / "meta.json").st_mtime_ns
        if self._index is None or self._opened is None or self._opened[0] != folder:
            self._index = _open(folder)
            self._index.config_reader("manual")
            self._index.reload()
        elif self._opened[1] != committed:
            self._index.reload()
        self._opened = (folder, committed)
        return self._index.searcher()

    def _found(self, searcher: tantivy.Searcher, score: float, address: tantivy.DocAddress) -> Found:
        stored: Any = searcher.doc(address).get_first("record")
        record = schema.loads(bytes(stored))
        return Found(record.key, score, record)

    def _counts(self, searcher: tantivy.Searcher, query: Query) -> dict[str, dict[str, int]]:
        """Each facet counted without its own filter, so that a second value can be chosen beside the first."""
        return {name: self._count_facet(searcher, query, name) for name in FACETS}

    def _count_facet(self, searcher: tantivy.Searcher, query: Query, name: str) -> dict[str, int]:
        asked = {name: {"terms": {"field": name, "size": VALUES}}}
        answer = searcher.aggregate(self._ranking.query(query, without=name), asked)
        return {bucket["key"]: bucket["doc_count"] for bucket in answer[name]["buckets"]}


def _open(folder: Path | None) -> tantivy.Index:
    if folder is None:
        raise SearchUnavailable("there is no index yet")
    return tantivy.Index.open(str(folder))


@contextmanager
def _tantivy_errors() -> Iterator[None]:
    """Whatever a damaged index makes tantivy say, the caller hears one thing."""
    try:
        yield
    except SearchUnavailable:
        raise
    except (OSError, ValueError, RuntimeError, KeyError, TypeError) as error:
        raise SearchUnavailable(str(error)[:300]) from error
    except BaseException as error:
        if type(error).__name__ != "PanicException":  # a panic in tantivy is no Exception
            raise
        raise SearchUnavailable("the index is damaged") from error
