"""Text of a PDF, page by page."""

import codecs
from collections.abc import Iterator
from typing import BinaryIO

import pypdfium2
from pypdfium2.raw import FPDF_PAGEOBJ_IMAGE

from .parts import Encrypted, Part

codecs.lookup("utf-16-le")  # as PDFium writes; it is loaded when first asked for, and later nothing can be opened
# PDFium marks a hyphen that only parts a word at the end of a line.
_BROKEN_WORD = ("\ufffe\r\n", "\ufffe\n", "\ufffe")


def parts(file: BinaryIO) -> Iterator[Part]:
    """One part a page; a page that cannot be read is empty. Raises Encrypted, PdfiumError."""
    document = _opened(file)
    for number in range(len(document)):
        yield _page(document, number)


def count(file: BinaryIO) -> int:
    """The number of pages. Raises Encrypted, PdfiumError."""
    return len(_opened(file))


def _opened(file: BinaryIO) -> pypdfium2.PdfDocument:
    try:
        return pypdfium2.PdfDocument(file.read())
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise Encrypted from error
        raise


def _page(document: pypdfium2.PdfDocument, number: int) -> Part:
    try:
        page = document[number]
        text = page.get_textpage().get_text_bounded()
        is_scan = not text.strip() and any(page.get_objects(filter=[FPDF_PAGEOBJ_IMAGE], max_depth=3))
        page.close()
    except pypdfium2.PdfiumError:
        return Part("")
    for broken in _BROKEN_WORD:
        text = text.replace(broken, "")
    return Part(text.replace("\r\n", "\n"), unread=is_scan)
