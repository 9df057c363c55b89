"""The page of results."""

import re
from urllib.parse import urlencode

from django.conf import settings
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from . import wording
from .find import LAST_PAGE, PER_PAGE, find
from .query import Query, parse

_YEAR = re.compile(r"(19|20)\d\d")


@require_safe
def results(request: HttpRequest) -> HttpResponse:
    """What is asked for in ?q=, filtered by kind, year and language; a page without results says what else to do."""
    query = _query(request.GET)
    number = _page_number(request.GET.get("page", ""))
    found = find(query, number)
    if found.total and not found.hits and number > 1:
        number = min(-(-found.total // PER_PAGE), LAST_PAGE)
        found = find(query, number)
    paginator = Paginator(range(min(found.total, LAST_PAGE * PER_PAGE)), PER_PAGE)
    context = {
        "results": found,
        "query": query.text,
        "page_obj": paginator.get_page(number),
        "page_query": _kept(query),
        "all_url": "?" + urlencode({"q": query.text}),
        "hide_search": True,
    }
    response = render(request, "search/results.html", context, status=200 if found.available else 503)
    response["X-Robots-Tag"] = "noindex"
    return response


def _query(asked: QueryDict) -> Query:
    """The query with those filters that exist; anything else in the address is ignored."""
    languages = dict(settings.LANGUAGES)
    return parse(
        asked.get("q", ""),
        (get_language() or settings.LANGUAGE_CODE).split("-")[0],
        kinds=tuple(kind for kind in wording.KINDS if kind in asked.getlist("kind")),
        in_languages=tuple(code for code in languages if code in asked.getlist("language")),
        years=tuple(year for year in dict.fromkeys(asked.getlist("year")) if _YEAR.fullmatch(year))[:10],
    )


def _page_number(text: str) -> int:
    return min(max(int(text), 1), LAST_PAGE) if text.isascii() and text.isdigit() and len(text) < 6 else 1


def _kept(query: Query) -> str:
    """The address of this search without its page number, for the pager's links."""
    kept = [("q", query.text)]
    kept += [("kind", kind) for kind in query.kinds]
    kept += [("year", year) for year in query.years]
    kept += [("language", code) for code in query.languages]
    return urlencode(kept) + "&"
