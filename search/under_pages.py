"""The files that answer a query as well, each under the page of these results that shows it."""

from collections.abc import Sequence
from dataclasses import replace

from . import noting
from .content import shown_by, shown_now
from .engines import Found, SearchUnavailable, engine
from .query import Query

MOST = 3  # of one page
LOOKED_AT = 10  # of all pages of one page of results


def files_under(query: Query, hits: Sequence[Found]) -> dict[str, list[Found]]:
    """For the keys of those hits that show files: their files that answer the query too, the best first.

    Each file comes once: it stands for itself where it is the better answer and so stands above its page, else under
    the first page that shows it. Whatever filters were chosen, a page is listed with all that it shows.
    """
    shows = shown_by([hit.key for hit in hits])
    wanted = frozenset(key for files in shows.values() for key in files)
    answering = _public(_asked(query, wanted), hits) if wanted else []
    taken: set[str] = set()
    found: dict[str, list[Found]] = {}
    for hit in hits:
        free = [file for file in answering if file.key in shows.get(hit.key, ()) and file.key not in taken]
        if free:
            found[hit.key] = free[:MOST]
        taken.update([hit.key], (file.key for file in found.get(hit.key, ())))
    return found


def _asked(query: Query, keys: frozenset[str]) -> list[Found]:
    """What of these answers; nothing where the index cannot be read: the results themselves are there already."""
    try:
        return engine().search(replace(query.without_filters(), among=keys), offset=0, limit=LOOKED_AT).hits
    except SearchUnavailable:
        return []


def _public(files: list[Found], hits: Sequence[Found]) -> list[Found]:
    """Those that the public may see now; the hits were looked at already."""
    known = {hit.key for hit in hits}
    others = [file.record for file in files if file.key not in known]
    allowed = known | shown_now(others)
    noting.met_hidden({file.key for file in others} - allowed)
    return [file for file in files if file.key in allowed]
