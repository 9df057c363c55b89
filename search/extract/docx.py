"""Text of a DOCX: paragraphs and tables in their order, headers and footers after them."""

import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import docx
from docx.document import Document
from docx.table import Table
from docx.text.paragraph import Paragraph

LARGEST = 200 * 1024 * 1024  # bytes unpacked; a bomb is refused before it is opened


class TooMuch(Exception):
    """Unpacked, the file would be larger than any letter."""


def text(path: Path) -> str:
    """All of its text. Raises TooMuch, and python-docx's errors for a broken file."""
    with zipfile.ZipFile(path) as package:
        if sum(part.file_size for part in package.infolist()) > LARGEST:
            raise TooMuch
    document = docx.Document(str(path))
    return "\n".join([*_blocks(document), *_margins(document)])


def _blocks(container: Any) -> Iterator[str]:
    for block in container.iter_inner_content():
        if isinstance(block, Paragraph):
            yield block.text
        elif isinstance(block, Table):
            yield from _table(block)


def _table(table: Table) -> Iterator[str]:
    """Each cell once: merged cells are given for every place they cover."""
    seen: set[object] = set()
    for row in table.rows:
        for cell in row.cells:
            if cell._tc not in seen:
                seen.add(cell._tc)
                yield from _blocks(cell)


def _margins(document: Document) -> Iterator[str]:
    for section in document.sections:
        for margin in (section.header, section.footer):
            if not margin.is_linked_to_previous:
                yield from _blocks(margin)
