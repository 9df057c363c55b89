"""A form whose security token was wrong: shown again with what was typed, so that no letter is lost to it."""

import re
from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponseBase
from django.urls import Resolver404, resolve

_known: list[tuple[Callable[..., Any], re.Pattern]] = []


def shows_refused_forms(view: Callable[..., Any], path: str = "") -> None:
    """Register a view that asks `is_refused` before it does anything; `path` narrows it to matching addresses."""
    _known.append((view, re.compile(path)))


def is_refused(request: HttpRequest) -> bool:
    """Whether this POST may only be shown again: it was not proven to come from our own page."""
    return getattr(request, "_meria_refused", False)


def show_again(request: HttpRequest) -> HttpResponseBase | None:
    """The answer of the view, which keeps nothing; None for views that do not know of refused forms."""
    try:
        match = resolve(request.path_info)
    except Resolver404:
        return None
    if not any(match.func is view and path.search(request.path_info) for view, path in _known):
        return None
    request._meria_refused = True  # type: ignore[attr-defined]
    response = match.func(request, *match.args, **match.kwargs)
    return response.render() if hasattr(response, "render") else response
