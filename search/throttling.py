"""How often one visitor may ask: generous to a town hall behind one address, tight for a program that copies all.

Counted in the cache, not in the database as who guesses passwords (`backstage.throttle`): each letter that is typed
asks for suggestions, and what a town loses where a count is lost is nothing.
"""

import hashlib
import math
import time
from collections.abc import Callable
from functools import wraps

from django.core.cache import cache
from django.http import HttpRequest, HttpResponse, JsonResponse

from backstage.requests import client_ip

WINDOW = 60  # seconds, from the first question on


def at_most(limit: int) -> Callable[[Callable[..., HttpResponse]], Callable[..., HttpResponse]]:
    """Answer 429 to an address that asked this view more than `limit` times a minute; counted in the cache only."""

    def decorate(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
        @wraps(view)
        def counted(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
            if wait := _refused_for(f"{view.__name__}:{client_ip(request)}", limit):
                return JsonResponse({"error": "too many requests"}, status=429, headers={"Retry-After": str(wait)})
            return view(request, *args, **kwargs)

        return counted

    return decorate


def _refused_for(name: str, limit: int) -> int:
    """Count one question, unless it is refused: then in how many seconds the next may come. The address is not kept.

    The end of the minute stands beside the count: what a cache does to the time of what it counts is its own affair.
    """
    key = "search:" + hashlib.sha256(name.encode()).hexdigest()[:32]
    now = time.time()
    ends, asked = cache.get(key, (0.0, 0))
    if not now < ends <= now + WINDOW:  # over, or from before the clock was put right
        ends, asked = now + WINDOW, 0
    if asked >= limit:
        return math.ceil(ends - now)
    cache.set(key, (ends, asked + 1), WINDOW)
    return 0
