"""How many pages a PDF has; other types do not know before they are printed."""

from typing import BinaryIO

import pypdfium2


def count_pages(file: BinaryIO, extension: str) -> int | None:
    """The number of pages, or None for other types and for a PDF that cannot be read."""
    if extension.lower() != "pdf":
        return None
    try:
        pdf = pypdfium2.PdfDocument(file.read())
    except pypdfium2.PdfiumError:
        return None
    try:
        return len(pdf) or None
    finally:
        pdf.close()
