"""How often one visitor may ask: generous to a town hall behind one address, tight for a program that copies all."""

import hashlib
from collections.abc import Callable
from functools import wraps

from django.core.cache import cache
from django.http import HttpRequest, HttpResponse, JsonResponse

from backstage.requests import client_ip

WINDOW = 60  # seconds


def at_most(limit: int) -> Callable[[Callable[..., HttpResponse]], Callable[..., HttpResponse]]:
    """Answer 429 to an address that asked this view more than `limit` times a minute; counted in the cache only."""

    def decorate(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
        @wraps(view)
        def counted(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
            if _count(f"{view.__name__}:{client_ip(request)}") > limit:
                return JsonResponse({"error": "too many requests"}, status=429, headers={"Retry-After": str(WINDOW)})
            return view(request, *args, **kwargs)

        return counted

    return decorate


def _count(name: str) -> int:
    """One more within the minute; the address itself is not kept."""
    key = "search:" + hashlib.sha256(name.encode()).hexdigest()[:32]
    cache.add(key, 0, WINDOW)
    try:
        return cache.incr(key)
    except ValueError:  # the minute ended in between
        return 1
