"""The page of results, suggestions while typing, and the same search as JSON."""

from django.conf import settings
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils.cache import patch_cache_control
from django.utils.translation import get_language, override
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_safe

from . import api
from .addresses import BY_DATE, address_of, kept_of, query_of
from .engines import SearchUnavailable
from .find import LAST_PAGE, PER_PAGE, find
from .query import Query
from .recording import record
from .results import Results
from .suggestions import suggest
from .throttling import at_most

REMEMBERED = 60  # seconds that a browser may keep suggestions
TYPED_A_MINUTE = 600  # a whole office types behind one address
ASKED_A_MINUTE = 120


@require_safe
def results(request: HttpRequest) -> HttpResponse:
    """What is asked for in ?q=, filtered and ordered; a page without results says what else to do."""
    query = query_of(request.GET, _language())
    found, number = _page(query, request.GET.get("page", ""))
    paginator = Paginator(range(min(found.total, LAST_PAGE * PER_PAGE)), PER_PAGE)
    context = {
        "results": found,
        "query": query.text,
        "chosen": query,
        "kept": kept_of(query),
        "page_obj": paginator.get_page(number),
        "page_query": address_of(query) + "&",
        "all_url": "?" + address_of(Query(query.text)),
        "proposal_url": "?" + address_of(Query(found.proposal)),
        "relevance_url": "?" + address_of(query, sort=""),
        "date_url": "?" + address_of(query, sort=BY_DATE),
        "exact_url": "?" + address_of(query, exact="1"),
        "not_exact_url": "?" + address_of(query, exact=""),
        "hide_search": True,
    }
    if number == 1 and found.available and not request.user.has_perm("wagtailadmin.access_admin"):
        record(query, query.language, found.total, found.read_as)
    response = render(request, "search/results.html", context, status=200 if found.available else 503)
    response["X-Robots-Tag"] = "noindex"
    return response


@require_safe
@at_most(TYPED_A_MINUTE)
def suggestions(request: HttpRequest) -> JsonResponse:
    """Up to eight titles for what is typed in ?q=: [{title, url, kind}]; none while the index cannot be read."""
    try:
        found = suggest(request.GET.get("q", ""), _language())
    except SearchUnavailable:
        return JsonResponse([], safe=False, status=503)
    response = JsonResponse([vars(each) for each in found], safe=False)
    patch_cache_control(response, private=True, max_age=REMEMBERED)
    return response


@csrf_exempt  # or who posts would be told of a missing token instead of the method
@require_safe
@at_most(ASKED_A_MINUTE)
def as_json(request: HttpRequest) -> JsonResponse:
    """The search for programs (docs/search-api.md); without ?q= what can be asked."""
    asked = request.GET.get("lang", "")
    language = asked if asked in dict(settings.LANGUAGES) else _language()
    with override(language):
        query = query_of(request.GET, language)
        if not query.text:
            return JsonResponse(api.DESCRIPTION)
        found, number = _page(query, request.GET.get("page", ""))
        status = 200 if found.available else 503
        return JsonResponse(api.answer(query, found, number, request.build_absolute_uri), status=status)


def _page(query: Query, asked: str) -> tuple[Results, int]:
    """That page of the results, or the last there is, with its number."""
    number = _page_number(asked)
    found = find(query, number)
    if found.total and not found.hits and number > 1:
        number = min(-(-found.total // PER_PAGE), LAST_PAGE)
        found = find(query, number)
    return found, number


def _page_number(text: str) -> int:
    return min(max(int(text), 1), LAST_PAGE) if text.isascii() and text.isdigit() and len(text) < 6 else 1


def _language() -> str:
    return (get_language() or settings.LANGUAGE_CODE).split("-")[0]
