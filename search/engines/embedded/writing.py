"""Writes entries into an index of tantivy; a new one in as few parts as can be: a search pays for each of them."""

from collections import deque
from collections.abc import Collection, Iterable, Iterator

import tantivy

from ..base import Entry
from . import schema
from .errors import translated

HEAP = 32_000_000  # bytes the writer may use
HEAP_OF_A_REBUILD = 64_000_000  # a part for every ten thousand documents or so
JOINED = 8  # parts of about one size; so many tantivy joins into one by itself


def commit(index: tantivy.Index, entries: Iterable[Entry], removed: Collection[str], heap: int = HEAP) -> int:
    """Add or replace entries, remove keys; all on disk when it returns how many entries there were. Raises
    SearchUnavailable, and what making the entries raises as it is: that is no fault of the index.
    """
    with translated():
        writer = index.writer(heap, 1)
        writer.garbage_collect_files()  # of one that was killed half way: tantivy writes over no file
        for key in removed:
            writer.delete_documents_by_term("key", key)
    number = 0
    for entry in entries:
        document = schema.document(entry)
        with translated():
            writer.delete_documents_by_term("key", entry.record.key)
            writer.add_document(document)
        number += 1
    with translated():
        writer.commit()
        writer.wait_merging_threads()
    return number


def fill(index: tantivy.Index, entries: Iterable[Entry]) -> int:
    """Write all there is. tantivy cannot be asked to join parts: so the last entries are written once more, each of
    them a small part by itself, until there are enough parts to be joined.
    """
    last: deque[Entry] = deque(maxlen=JOINED)
    number = commit(index, _kept(entries, last), (), HEAP_OF_A_REBUILD)
    parts = _parts(index)
    while last and parts > 1:
        commit(index, [last.popleft()], ())
        before, parts = parts, _parts(index)
        if parts <= before:
            break
    return number


def _kept(entries: Iterable[Entry], last: deque[Entry]) -> Iterator[Entry]:
    for entry in entries:
        last.append(entry)
        yield entry


def _parts(index: tantivy.Index) -> int:
    with translated():
        index.reload()
        return index.searcher().num_segments
