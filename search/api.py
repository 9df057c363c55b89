"""The search as JSON: what the page of results says, under names that stay (docs/search-api.md)."""

from collections.abc import Callable
from html import unescape
from typing import Any

from django.utils.html import strip_tags

from .addresses import BY_DATE, address_of
from .find import LAST_PAGE, PER_PAGE
from .query import Query
from .results import Facet, FileUnder, Hit, Results, Translation

Absolute = Callable[[str], str]

DESCRIPTION = {
    "description": "The search of this site as JSON: it finds what the page of results finds.",
    "parameters": {
        "q": "what to look for, up to 200 characters",
        "lang": "the reader's language; its results come first",
        "kind": "service, news, act, file or page; may be repeated, as the other filters",
        "year": "of the date of a result: 2026",
        "department": "as the facets name it",
        "language": "only results in this language",
        "in_force": "yes or no: acts only",
        "sort": "date: the newest first; without it what answers best",
        "exact": "1: just these words; no other spelling, keyboard or name of the thing",
        "page": f"from 1; {PER_PAGE} results each",
    },
    "example": "?q=waste&lang=en&kind=service",
}


def answer(query: Query, results: Results, page: int, absolute: Absolute) -> dict[str, Any]:
    """One page of results; `absolute` makes a whole address of one without host."""
    pages = min(-(-results.total // PER_PAGE), LAST_PAGE)
    following = address_of(query, lang=query.language, page=str(page + 1))
    return {
        "query": query.text,
        "lang": query.language,
        "read_as": results.read_as,
        "reason": results.reason,
        "proposal": results.proposal,
        "sort": BY_DATE if query.by_date else "relevance",
        "total": results.total,
        "page": page,
        "pages": pages,
        "next": absolute(f"?{following}") if page < pages else None,
        "promoted": [_hit(hit, absolute) for hit in results.promoted],
        "results": [_hit(hit, absolute) for hit in results.hits],
        "facets": {facet.name: _choices(facet) for facet in results.facets},
    }


def _hit(hit: Hit, absolute: Absolute) -> dict[str, Any]:
    """A result in codes where the page has words; null for what it has not."""
    record = hit.record
    return {
        "title": _plain(hit.title),
        "url": absolute(hit.url),
        "kind": record.kind if record else "link",
        "kind_name": hit.kind,
        "language": record.language if record else None,
        "excerpt": _plain(hit.excerpt),
        "excerpt_html": str(hit.excerpt),
        "date": record.date.isoformat() if record and record.date else None,
        "numbers": list(record.numbers) if record else [],
        "department": (record.department or None) if record else None,
        "in_force": record.in_force if record else None,
        "found_as": hit.found_as or None,
        "start_url": absolute(hit.start_url) if hit.start_url else None,
        "file": _file(hit, absolute),
        "translations": [_translation(each, absolute) for each in hit.translations],
        "files": [_file_under(file, absolute) for file in hit.files],
    }


def _file(hit: Hit, absolute: Absolute) -> dict[str, Any] | None:
    record = hit.record
    if record is None or record.kind != "file":
        return None
    return {
        "type": record.file_type,
        "bytes": record.file_size,
        "pages": record.page_count or None,
        "page": hit.page,
        "place": hit.place or None,
        "from_picture": hit.from_picture,
        "shown_on": {"title": record.parent_title, "url": absolute(record.parent_url)} if record.parent_url else None,
    }


def _file_under(file: FileUnder, absolute: Absolute) -> dict[str, Any]:
    return {
        "title": _plain(file.title),
        "url": absolute(file.url),
        "type": file.record.file_type,
        "language": file.record.language,
        "page": file.page,
        "place": file.place or None,
    }


def _translation(translation: Translation, absolute: Absolute) -> dict[str, Any]:
    return {"title": translation.title, "url": absolute(translation.url), "language": translation.language}


def _choices(facet: Facet) -> list[dict[str, Any]]:
    return [
        {"value": each.value, "text": each.text, "count": each.count, "chosen": each.checked} for each in facet.choices
    ]


def _plain(html: str) -> str:
    return unescape(strip_tags(html))
