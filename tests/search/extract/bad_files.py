"""Files that are broken, protected, or made to harm whoever reads them."""

import io
import struct
import zipfile
import zlib
from collections.abc import Callable

from fpdf import FPDF
from PIL import Image
from xlsxwriter import Workbook

LAUGHS = '<!DOCTYPE x [<!ENTITY a0 "ha">' + "".join(
    f'<!ENTITY a{number} "{f"&a{number - 1};" * 10}">' for number in range(1, 10)
)
ODF = "urn:oasis:names:tc:opendocument:xmlns"


def packed(**parts: str | bytes) -> bytes:
    """A ZIP with these parts; two underscores stand for a slash, one for a point."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name.replace("__", "/").replace("_", "."), content)
    return buffer.getvalue()


def docx(body: str, before: str = "") -> bytes:
    """The least of a DOCX."""
    return packed(word__document_xml=f'{before}<w:document xmlns:w="w"><w:body>{body}</w:body></w:document>')


def open_document(kind: str, body: str, before: str = "") -> bytes:
    """The least of an ODT or ODS."""
    return packed(
        mimetype=f"application/vnd.oasis.opendocument.{kind}",
        **{"META-INF__manifest_xml": f'<m:manifest xmlns:m="{ODF}:manifest:1.0"/>'},
        content_xml=f'{before}<office:document-content xmlns:office="{ODF}:office:1.0" xmlns:text="{ODF}:text:1.0" '
        f'xmlns:table="{ODF}:table:1.0"><office:body><office:{kind}>{body}</office:{kind}></office:body>'
        "</office:document-content>",
    )


def laughing_docx() -> bytes:
    return docx("<w:p><w:r><w:t>&a9;</w:t></w:r></w:p>", f"{LAUGHS}]>")


def laughing_odt() -> bytes:
    return open_document("text", "<text:p>&a9;</text:p>", f"{LAUGHS}]>")


def laughing_xlsx() -> bytes:
    def laugh(xml: bytes) -> bytes:
        return xml.replace(b"?>", f"?>{LAUGHS}]>".encode(), 1).replace("წყალი".encode(), b"&a9;")

    return _changed(xlsx("წყალი"), "xl/sharedStrings.xml", laugh)


def entity_of_a_file() -> bytes:
    """Asks the reader to put a file of the machine in its place."""
    return docx("<w:p><w:r><w:t>&x;</w:t></w:r></w:p>", '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>')


def endless_ods() -> bytes:
    """One cell, and below it a million empty rows of sixteen thousand columns, as LibreOffice writes it."""
    empty = '<table:table-cell table:number-columns-repeated="16384"/>'
    return _ods(f"{_row(_CELL % '')}{_row(empty, 1_048_575)}")


def swelling_ods() -> bytes:
    """One cell that says it stands in seventeen thousand million places."""
    return _ods(_row(_CELL % 'table:number-columns-repeated="16384"', 1_048_576))


_CELL = '<table:table-cell office:value-type="string" %s><text:p>წყალი</text:p></table:table-cell>'


def _row(cells: str, times: int = 1) -> str:
    return f'<table:table-row table:number-rows-repeated="{times}">{cells}</table:table-row>'


def _ods(rows: str) -> bytes:
    return open_document("spreadsheet", f'<table:table table:name="ა">{rows}</table:table>')


def far_xlsx() -> bytes:
    """Two cells in opposite corners of the largest sheet."""
    buffer = io.BytesIO()
    with Workbook(buffer, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        sheet.write(0, 0, "წყალი")
        sheet.write(1_048_575, 16_383, "წყალი")
    return buffer.getvalue()


def xlsx(*cells: str) -> bytes:
    buffer = io.BytesIO()
    with Workbook(buffer, {"in_memory": True}) as book:
        book.add_worksheet().write_column(0, 0, cells)
    return buffer.getvalue()


def bomb(name: str = "word/document.xml", size: int = 210 * 1024 * 1024) -> bytes:
    """A few kilobytes that unpack to more than anyone should read."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package, package.open(name, "w") as part:
        for _ in range(size // 1024 // 1024):
            part.write(b" " * 1024 * 1024)
    return buffer.getvalue()


def nested_bomb() -> bytes:
    """Ten bombs in a package, each a package: nothing that lies in a document is unpacked for its own sake."""
    inner = bomb("a")
    return packed(
        word__document_xml='<w:document xmlns:w="w"><w:p><w:r><w:t>წყალი</w:t></w:r></w:p></w:document>',
        **{f"word__embeddings__{number}_zip": inner for number in range(10)},
    )


def many_parts() -> bytes:
    """A package of thirty thousand empty files."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as package:
        for number in range(30_000):
            package.writestr(f"word/{number}", b"")
    return buffer.getvalue()


def locked(content: bytes) -> bytes:
    """A package whose first part says that it is encrypted."""
    changed = bytearray(content)
    changed[content.find(b"PK\x01\x02") + 8] |= 1
    return bytes(changed)


def liar(content: bytes) -> bytes:
    """A package whose every part says it unpacks to ten bytes."""
    changed = bytearray(content)
    for mark, place in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        at = content.find(mark)
        while at >= 0:
            changed[at + place : at + place + 4] = struct.pack("<L", 10)
            at = content.find(mark, at + 1)
    return bytes(changed)


def lying_xlsx() -> bytes:
    """Says it is small, and unpacks to a sheet of a hundred megabytes."""
    rows = b'<row><c t="inlineStr"><is><t>water</t></is></c></row>' * 2_000_000
    swollen = _changed(xlsx("a"), "xl/worksheets/sheet1.xml", lambda xml: xml.replace(b"</sheetData>", rows))
    return liar(swollen)


def pages(number: int) -> bytes:
    """A PDF with so many pages that each say their number."""
    pdf = FPDF()
    pdf.set_font("Helvetica", size=14)
    for each in range(number):
        pdf.add_page()
        pdf.cell(text=f"page {each + 1}")
    return bytes(pdf.output())


def loop_pdf() -> bytes:
    """A PDF whose tree of pages has itself as a branch."""
    return (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 1000000>>endobj\ntrailer<</Root 1 0 R>>"
    )


def swelling_pdf() -> bytes:
    """One page whose contents unpack to 700 megabytes."""
    packer = zlib.compressobj(9)
    packed_stream = b"".join(packer.compress(b" " * 1024 * 1024) for _ in range(700)) + packer.flush()
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>",
        b"<</Length %d/Filter/FlateDecode>>stream\n%s\nendstream" % (len(packed_stream), packed_stream),
    )
    pdf, places = b"%PDF-1.4\n", b""
    for number, each in enumerate(objects, 1):
        places += b"%010d 00000 n \n" % len(pdf)
        pdf += b"%d 0 obj%s\nendobj\n" % (number, each)
    ending = b"xref\n0 5\n0000000000 65535 f \n%strailer<</Size 5/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF"
    return pdf + ending % (places, len(pdf))


def partly_a_scan() -> bytes:
    """Letters, a picture alone, nothing, a picture with letters."""
    pdf = FPDF()
    pdf.set_font("Helvetica", size=14)
    picture = Image.new("L", (40, 40), 90)
    for letters, has_picture in (("first", False), ("", True), ("", False), ("fourth", True)):
        pdf.add_page()
        if has_picture:
            pdf.image(picture, w=100)
        if letters:
            pdf.cell(text=letters)
    return bytes(pdf.output())


def fax(number: int) -> bytes:
    """A TIFF with so many pages."""
    buffer = io.BytesIO()
    page = Image.new("1", (40, 60), 1)
    page.save(buffer, "TIFF", save_all=True, append_images=[page] * (number - 1))
    return buffer.getvalue()


def biting_tiff() -> bytes:
    """A TIFF whose second page is its first."""
    return b"II*\0" + struct.pack("<LHL", 8, 0, 8)


def _changed(content: bytes, name: str, change: Callable[[bytes], bytes]) -> bytes:
    """The package with one part changed."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as new:
        for each in old.namelist():
            new.writestr(each, change(old.read(each)) if each == name else old.read(each))
    return buffer.getvalue()
