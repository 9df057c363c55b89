"""Keeps broken Georgian capitals off the screen: Django's capfirst turns განცხადება into a word no Georgian writes."""

import re
from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

# A capital (U+1C90..1CBF) followed by a small letter (U+10D0..10FF), as UTF-8 and as escaped in JSON.
# Words wholly in capitals, as in a headline somebody typed, stay as they are.
_MIXED = re.compile(rb"\xe1\xb2([\x90-\xbf])(?=\xe1\x83)")
_MIXED_ESCAPED = re.compile(rb"\\u1c([9ab][0-9a-f])(?=\\u10)")
_SMALL = {b"9": b"\\u10d", b"a": b"\\u10e", b"b": b"\\u10f"}


def lower_capitals(content: bytes) -> bytes:
    """The same text with each wrongly capitalised Georgian word in small letters."""
    content = _MIXED.sub(lambda found: b"\xe1\x83" + found[1], content)
    return _MIXED_ESCAPED.sub(lambda found: _SMALL[found[1][:1]] + found[1][1:], content)


class LowerGeorgianCapitals:
    """Works on every page at the door, so no admin label or form error can slip by."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        kind = response.get("Content-Type", "")
        if not response.streaming and kind.startswith(("text/html", "application/json")):
            response.content = lower_capitals(response.content)
        return response
