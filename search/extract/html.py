"""Text of an HTML file as a reader would see it."""

import re
from collections.abc import Iterator
from typing import BinaryIO

from bs4 import BeautifulSoup
from bs4.dammit import EncodingDetector

from . import old_letters
from .parts import Part

old_letters.load()
_BREAK = "\x1e"  # stands for the end of a line; those of the source mean nothing
_UNSEEN = ("del", "script", "style", "template", "noscript", "svg", "object", "iframe")
_HIDDEN = re.compile(r"display:\s*none|visibility:\s*hidden", re.IGNORECASE)
_INLINE = frozenset(
    ["a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "dfn", "em", "font", "i", "ins"]
    + ["kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u"]
    + ["var", "wbr"]
)


def parts(file: BinaryIO) -> Iterator[Part]:
    """One part: the title and what stands in the body; each block on a line of its own."""
    soup = BeautifulSoup(_decoded(file.read()), "html.parser")
    for tag in [*soup.find_all(_UNSEEN), *soup.find_all(hidden=True), *soup.find_all(style=_HIDDEN)]:
        tag.clear()
    for tag in soup.find_all(lambda tag: tag.name not in _INLINE):
        tag.insert_before(_BREAK)
        tag.append(_BREAK)
    lines = (" ".join(line.split()) for line in soup.get_text().split(_BREAK))
    yield Part("\n".join(filter(None, lines)))


def _decoded(content: bytes) -> str:
    declared = EncodingDetector.find_declared_encoding(content, is_html=True, search_entire_document=False)
    if declared and not content.startswith(b"\xef\xbb\xbf"):
        try:
            return content.decode(declared)
        except (LookupError, UnicodeDecodeError, OSError):  # a name nobody knows, or a lie
            pass
    return old_letters.decoded(content)
