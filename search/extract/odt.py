"""Text of an ODT: paragraphs, tables and notes in their order, then headers and footers."""

from collections.abc import Iterator
from typing import BinaryIO

from .markup import Names, text
from .packages import package
from .parts import Part

_WORDS = Names(
    letters=frozenset({"p", "h"}),
    lines=frozenset({"p", "h"}),
    marks={"s": " ", "tab": "\t", "line-break": "\n", "note": "\n"},
    skipped=frozenset({"tracked-changes", "annotation", "note-citation"}),  # taken out or remarked by a reviewer; "1"
)


def parts(file: BinaryIO) -> Iterator[Part]:
    """One part: an ODT does not know its pages. Headers and footers are the only text of its styles."""
    with package(file) as opened:
        names = [name for name in ("content.xml", "styles.xml") if name in opened.namelist()]
        yield Part("\n".join(text(opened.open(name), _WORDS).strip("\n") for name in names))
