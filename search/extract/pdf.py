"""Text of a PDF, page by page."""

from collections.abc import Iterator
from pathlib import Path

import pypdfium2

# PDFium marks a hyphen that only parts a word at the end of a line.
_BROKEN_WORD = ("\ufffe\r\n", "\ufffe\n", "\ufffe")


class Encrypted(Exception):
    """The file asks for a password."""


def pages(path: Path) -> Iterator[str]:
    """The text of each page in turn; a page that cannot be read is empty. Raises Encrypted, PdfiumError."""
    try:
        document = pypdfium2.PdfDocument(path)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise Encrypted from error
        raise
    for number in range(len(document)):
        yield _text(document, number)


def _text(document: pypdfium2.PdfDocument, number: int) -> str:
    try:
        page = document[number]
        text = page.get_textpage().get_text_bounded()
        page.close()
    except pypdfium2.PdfiumError:
        return ""
    for broken in _BROKEN_WORD:
        text = text.replace(broken, "")
    return text.replace("\r\n", "\n")
