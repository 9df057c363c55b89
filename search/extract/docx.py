"""Text of a DOCX: paragraphs, tables, boxes and forms in their order, then notes, headers and footers."""

import re
from collections.abc import Iterator
from typing import BinaryIO

from .markup import Names, text
from .packages import package
from .parts import Part

_READ = re.compile(r"word/(document|footnotes|endnotes|header|footer)\d*\.xml")
_ORDER = ("document", "footnotes", "endnotes", "header", "footer")
# Text taken out by a reviewer has a name of its own, so it is left out by itself, but for what was moved elsewhere.
WORDS = Names(
    letters=frozenset({"t"}),
    lines=frozenset({"p"}),
    marks={"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"},
    skipped=frozenset({"pPr", "rPr", "moveFrom", "Fallback"}),
)


def parts(file: BinaryIO) -> Iterator[Part]:
    """One part: a DOCX does not know its pages."""
    with package(file) as opened:
        found = sorted((_ORDER.index(match[1]), match[0]) for match in map(_READ.fullmatch, opened.namelist()) if match)
        yield Part("\n".join(text(opened.open(name), WORDS).strip("\n") for _, name in found))
