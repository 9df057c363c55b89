"""The embedded engine: a tantivy index in a folder. The worker is its only writer, web processes read."""

import os
from collections import Counter
from collections.abc import Collection, Iterable
from datetime import datetime
from pathlib import Path
from typing import Any

import tantivy

from ...content import Record
from ...query import Query
from ..base import FACETS, SIMILAR, VALUES, Answer, Entry, Found, SearchUnavailable, empty_answer
from ..fields import VERSION, in_language
from ..ranking import Ranking
from ..versions import identity
from . import schema, writing
from .checking import is_whole
from .errors import translated
from .folders import Folders
from .pieces import TantivyPieces

SPARE = 50  # results beyond a page, to see how many weigh the same
ALIKE = 10_000  # of those that weigh the same as the last of a page are put in order
_Place = tuple[Any, tantivy.DocAddress]


class EmbeddedEngine:
    """See base.Engine."""

    def __init__(self, folder: Path, version: str = VERSION) -> None:
        self.identity = identity(version, folder.resolve())
        self._folders = Folders(folder, version)
        self._index: tantivy.Index | None = None
        self._opened: tuple[Path, int] | None = None  # the folder, and when its last commit was written
        self._schema = schema.schema()
        self._ranking = Ranking(TantivyPieces(self._schema))

    def search(self, query: Query, *, offset: int, limit: int) -> Answer:
        """See base.Engine."""
        with translated():
            searcher = self._searcher()
            if query.is_empty:
                return empty_answer()
            if not limit:
                return Answer(_total(searcher, self._ranking.matching(query)), [])
            total, found = (
                self._newest(searcher, query, offset, limit)
                if query.by_date
                else _best(searcher, self._ranking.query(query), offset, limit)
            )
            hits = [self._found(searcher, score, address) for score, address in found]
            nothing = not total and not query.has_filters
            counts = empty_answer().counts if nothing else self._counts(searcher, query)
            if (left_out := self._ranking.only_left_out(query)) is not None:
                others = self._count(searcher, left_out, ["language"])["language"]
                counts["language"] = dict(Counter(counts["language"]) + Counter(others))
            return Answer(total, hits, counts)

    def suggest(self, query: Query, *, limit: int, by_sound: bool = False) -> list[Record]:
        """See base.Engine."""
        with translated():
            searcher = self._searcher()
            _, found = _best(searcher, self._ranking.titles(query, by_sound=by_sound), 0, limit)
            return [self._found(searcher, score, address).record for score, address in found]

    def similar(self, word: str) -> list[Record]:
        """See base.Engine."""
        with translated():
            searcher = self._searcher()
            _, found = _best(searcher, self._ranking.similar(word), 0, SIMILAR)
            return [self._found(searcher, score, address).record for score, address in found]

    def write(self, entries: Iterable[Entry], removed: Collection[str] = ()) -> frozenset[str]:
        """See base.Engine. tantivy takes everything or nothing."""
        ready = list(entries)  # a fault in making them is not a fault of the index
        with self._folders.writing():
            with translated():
                index = _open(self._folders.current())
            writing.commit(index, ready, removed)
        return frozenset()

    def rebuild(self, entries: Iterable[Entry]) -> int:
        """See base.Engine. While it runs the old index serves, and other writers are told that it is busy."""
        with self._folders.writing():
            with self._folders.fresh() as folder:
                with translated():
                    index = tantivy.Index(self._schema, path=str(folder))
                number = writing.fill(index, entries)
            self._folders.use(folder)
            return number

    def stamps(self) -> dict[str, str]:
        """See base.Engine."""
        with translated():
            living = self._searcher(own=True).terms_with_prefix("state", "", tantivy.Query.all_query())
            return dict(schema.key_and_stamp(state) for state, _ in living)

    def count(self) -> int:
        """See base.Engine."""
        with translated():
            return self._searcher(own=True).num_docs

    def is_current(self, *, thoroughly: bool = False) -> bool:
        """See base.Engine."""
        folder = self._folders.current()
        if folder is None:
            return False
        try:
            self.stamps()
        except SearchUnavailable:
            return False
        return not thoroughly or is_whole(folder)

    def drop_older(self, unused_since: datetime) -> None:
        """See base.Engine."""
        self._folders.drop_older(unused_since.timestamp())

    def clear(self) -> None:
        """See base.Engine."""
        self.rebuild(())

    def _searcher(self, *, own: bool = False) -> tantivy.Searcher:
        """A reader of the last commit; opened anew when the folder changed, reloaded when there was a commit. `own`:
        of this version's index only, not of the one that serves until it is there.
        """
        folder = self._folders.current() if own else self._folders.nearest()
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
        record = schema.record_in(searcher.doc(address))
        return Found(record.key, score, record)

    def _newest(self, searcher: tantivy.Searcher, query: Query, offset: int, limit: int) -> tuple[int, list[_Place]]:
        """The newest first, of the visitor's language before those of the others."""
        if not query.language:
            return _newest(searcher, self._ranking.matching(query), offset, limit)
        number, own = _newest(searcher, self._ranking.own_language(query, own=True), offset, limit)
        rest = self._ranking.own_language(query, own=False)
        others, foreign = _newest(searcher, rest, max(0, offset - number), limit)
        return number + others, [*own, *foreign][:limit]

    def _counts(self, searcher: tantivy.Searcher, query: Query) -> dict[str, dict[str, int]]:
        """Each facet counted without its own filter, so that a second value can be chosen beside the first."""
        counts = self._count(
            searcher, self._ranking.matching(query), [name for name in FACETS if not query.chosen[name]]
        )
        for name in FACETS:
            if query.chosen[name]:
                counts |= self._count(searcher, self._ranking.matching(query, without=name), [name])
        own = in_language(query.language, "")
        found = counts["department"].items()
        counts["department"] = {name.removeprefix(own): number for name, number in found if name.startswith(own)}
        return counts

    def _count(self, searcher: tantivy.Searcher, query: tantivy.Query, names: list[str]) -> dict[str, dict[str, int]]:
        asked = {name: {"terms": {"field": name, "size": VALUES}} for name in names}
        answer = searcher.aggregate(query, asked) if asked else {}
        return {name: {each["key"]: each["doc_count"] for each in answer[name]["buckets"]} for name in names}


def _best(searcher: tantivy.Searcher, query: tantivy.Query, offset: int, limit: int) -> tuple[int, list[_Place]]:
    """How many there are, and a stretch of them; the newest first where several weigh the same."""
    end = offset + limit
    found = searcher.search(query, limit=end + SPARE)
    hits = found.hits
    if len(hits) == end + SPARE and hits[-1][0] == hits[end - 1][0]:
        hits = searcher.search(query, limit=end + ALIKE, count=False).hits
    orders = searcher.fast_field_values("order", [address for _, address in hits])
    ranked = sorted(zip(hits, orders, strict=True), key=lambda each: (each[0][0], each[1]), reverse=True)
    return found.count, [hit for hit, _ in ranked[offset:end]]  # type: ignore[attr-defined]


def _newest(searcher: tantivy.Searcher, query: tantivy.Query, offset: int, limit: int) -> tuple[int, list[_Place]]:
    """How many there are, and a stretch of them by their date."""
    found = searcher.search(query, limit=limit, offset=offset, order_by_field="order")
    return found.count, found.hits  # type: ignore[attr-defined]


def _total(searcher: tantivy.Searcher, query: tantivy.Query) -> int:
    """How many there are; put in order by a number, since then nothing is weighed."""
    return int(searcher.search(query, limit=1, order_by_field="order").count)  # type: ignore[attr-defined]


def _open(folder: Path | None) -> tantivy.Index:
    if folder is None:
        raise SearchUnavailable("there is no index yet")
    return tantivy.Index.open(str(folder))
