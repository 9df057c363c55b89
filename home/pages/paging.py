"""One page of a long list."""

from urllib.parse import urlencode

from django.core.paginator import Page, Paginator
from django.db.models import QuerySet
from django.http import HttpRequest


def page_of(items: QuerySet, request: HttpRequest, size: int) -> Page:
    """The page that ?page= asks for; a number that is none or too big gives the first or the last."""
    page = Paginator(items, size).get_page(request.GET.get("page"))
    kept = [(name, value) for name, value in request.GET.items() if name != "page" and value]
    page.query = urlencode(kept)  # the chosen filters, so that the pager's links keep them
    return page
