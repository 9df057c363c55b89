"""What a request is before any view sees it: its sender's address, and no null bytes in it."""

from collections.abc import Callable

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse


def client_ip(request: HttpRequest) -> str:
    """The visitor's address; behind our own proxies, the one that the outermost of them saw."""
    forwarded = [part.strip() for part in request.headers.get("X-Forwarded-For", "").split(",") if part.strip()]
    if settings.TRUSTED_PROXIES and len(forwarded) >= settings.TRUSTED_PROXIES:
        return forwarded[-settings.TRUSTED_PROXIES]
    return request.META.get("REMOTE_ADDR", "")


class RefuseNullBytes:
    """PostgreSQL cannot hold a null byte, so an address with one leads nowhere; in a query it is dropped."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        query = request.META.get("QUERY_STRING", "").replace("\x00", "")
        while "%00" in query:  # what stood around one may make another
            query = query.replace("%00", "")
        request.META["QUERY_STRING"] = query
        return self.get_response(request)

    def process_view(self, request: HttpRequest, *_view: object) -> None:
        if "\x00" in request.path_info:
            raise Http404
