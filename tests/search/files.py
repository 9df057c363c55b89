"""Files to read: real ones with Georgian text, and broken ones."""

import io
import zipfile
from pathlib import Path

import docx
from fpdf import FPDF

GEORGIAN = "სასმელი წყლის რეზერვუარის"


def docx_bytes(*paragraphs: str, cell: str = "", header: str = "", footer: str = "") -> bytes:
    """A DOCX with paragraphs, a table of one cell, a header and a footer."""
    document = docx.Document()
    for text in paragraphs:
        document.add_paragraph(text)
    if cell:
        document.add_table(rows=1, cols=1).rows[0].cells[0].text = cell
    document.sections[0].header.paragraphs[0].text = header
    document.sections[0].footer.paragraphs[0].text = footer
    return saved(document)


def georgian_pdf() -> bytes:
    """A PDF of two pages in Georgian; GEORGIAN stands on the second."""
    return (Path(__file__).parent / "samples" / "georgian.pdf").read_bytes()


def encrypted_pdf() -> bytes:
    """A PDF that asks for a password."""
    pdf = FPDF()
    pdf.set_font("Helvetica", size=14)
    pdf.add_page()
    pdf.multi_cell(0, 8, "secret poplar")
    pdf.set_encryption(owner_password="owner", user_password="user")
    return bytes(pdf.output())


def empty_pdf() -> bytes:
    """A PDF with a page and no letters, like a scan."""
    pdf = FPDF()
    pdf.add_page()
    return bytes(pdf.output())


def bomb() -> bytes:
    """A DOCX of a few kilobytes that unpacks to more than anyone should read."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("word/document.xml", b"<a>" + b" " * (210 * 1024 * 1024))
    return buffer.getvalue()


def saved(document: object) -> bytes:
    """The bytes of a document of python-docx or python-pptx."""
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()
