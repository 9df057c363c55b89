"""Writes a sheet as DOCX with title and language in its properties."""

import io
import zipfile
from pathlib import Path

from docx import Document
from docx.document import Document as DocumentObject
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor

from ..markup import Block, parse, plain
from .sheet import Sheet

TAGS = {"ka": "ka-GE", "en": "en-GB", "ru": "ru-RU"}
FONT = "Noto Sans Georgian"


def _prepare(document: DocumentObject, sheet: Sheet) -> None:
    """Fonts, language and properties of the whole file."""
    for name, size in (("Normal", 11), ("Heading 1", 18), ("Heading 2", 13)):
        style = document.styles[name]
        style.font.name, style.font.size = FONT, Pt(size)
        style.font.color.rgb = RGBColor(0x12, 0x40, 0x2F) if name != "Normal" else RGBColor(0x1B, 0x23, 0x1E)
        properties = style.element.get_or_add_rPr()
        fonts = properties.get_or_add_rFonts()
        for side in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
            fonts.set(qn(side), FONT)
        language = OxmlElement("w:lang")
        language.set(qn("w:val"), TAGS[sheet.language])
        properties.append(language)
    core = document.core_properties
    core.title, core.author, core.language = sheet.title, sheet.sender, TAGS[sheet.language]
    core.created = core.modified = sheet.made.replace(tzinfo=None)
    core.comments = ""


def _table(document: DocumentObject, block: Block) -> None:
    caption, *columns = block.parts
    document.add_paragraph(caption).runs[0].bold = True
    table = document.add_table(rows=1, cols=len(columns), style="Table Grid")
    for cell, words in zip(table.rows[0].cells, columns, strict=True):
        cell.text = words
        cell.paragraphs[0].runs[0].bold = True
    for row in block.rows:
        for cell, words in zip(table.add_row().cells, row, strict=True):
            cell.text = plain(words)
    document.add_paragraph()


def _draw(document: DocumentObject, block: Block) -> None:
    if block.kind == "heading":
        document.add_heading(block.parts[0], 2)
    elif block.kind == "table":
        _table(document, block)
    elif block.kind in ("bullets", "numbers"):
        style = "List Bullet" if block.kind == "bullets" else "List Number"
        for (item,) in block.rows:
            document.add_paragraph(plain(item), style=style)
    else:
        document.add_paragraph(plain(": ".join(block.parts)))


def write_docx(sheet: Sheet, target: Path) -> None:
    """The sheet as a DOCX file at `target`."""
    document = Document()
    _prepare(document, sheet)
    document.sections[0].header.paragraphs[0].text = sheet.sender
    document.add_heading(sheet.title, 1)
    for block in parse(sheet.text):
        _draw(document, block)
    packed = io.BytesIO()
    document.save(packed)
    repack(packed, target, sheet)


def repack(packed: io.BytesIO, target: Path, sheet: Sheet) -> None:
    """The same file with the sheet's own date on every part, so that the same words give the same bytes."""
    with zipfile.ZipFile(packed) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made:
        for name in source.namelist():
            part = zipfile.ZipInfo(name, sheet.made.timetuple()[:6])
            made.writestr(part, source.read(name), zipfile.ZIP_DEFLATED)
