"""Text of an HTML file as a reader would see it; read as a stream, so that its depth costs nothing."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import BinaryIO

from . import old_letters
from .parts import Part

old_letters.load()
_DECLARED = re.compile(rb"""<(?:meta|\?xml)\b[^<>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)
_UNSEEN = frozenset(["del", "iframe", "noscript", "object", "script", "style", "svg", "template"])
_HIDDEN = re.compile(r"display:\s*none|visibility:\s*hidden", re.IGNORECASE)
_VOID = frozenset(
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"]
)
_INLINE = frozenset(
    ["a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "dfn", "em", "font", "i", "ins", "kbd"]
    + ["label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var"]
    + ["img", "wbr"]
)


def parts(file: BinaryIO) -> Iterator[Part]:
    """One part: the title and what stands in the body, each block on a line of its own."""
    page = _Page()
    page.feed(_decoded(file.read()))
    page.close()
    yield Part(page.text())


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self._lines: list[list[str]] = [[]]
        self._unseen, self._depth = "", 0  # the element that hides all inside it, and how many of its name are open

    def text(self) -> str:
        lines = (" ".join("".join(line).split()) for line in self._lines)
        return "\n".join(filter(None, lines))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _INLINE:
            self._lines.append([])
        if self._unseen:
            self._depth += tag == self._unseen
        elif tag not in _VOID and (tag in _UNSEEN or _is_hidden(dict(attrs))):
            self._unseen, self._depth = tag, 1

    def handle_endtag(self, tag: str) -> None:
        if tag not in _INLINE:
            self._lines.append([])
        self._depth -= tag == self._unseen
        if not self._depth:
            self._unseen = ""

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """`<br/>`; other elements are opened by this, whatever the stroke says."""
        self.handle_starttag(tag, attrs)
        if tag == "svg":
            self.handle_endtag(tag)

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self._lines[-1].append(data)


def _is_hidden(attributes: dict[str, str | None]) -> bool:
    return "hidden" in attributes or bool(_HIDDEN.search(attributes.get("style") or ""))


def _decoded(content: bytes) -> str:
    declared = _DECLARED.search(content[:4096])
    if declared and not content.startswith(old_letters.MARKS):
        try:
            return content.decode(declared[1].decode("ascii"))
        except (LookupError, UnicodeDecodeError, OSError):  # a name that nobody knows or that is not at hand; a lie
            pass
    return old_letters.decoded(content)
