"""Writes a sheet in the formats of older and other office programs; LibreOffice converts, so it must be installed."""

import subprocess
import tempfile
from html import escape
from pathlib import Path

from ..markup import Block, parse, plain
from .docx_file import write_docx
from .sheet import Sheet

FILTERS = {
    ".odt": "odt",
    ".doc": "doc:MS Word 97",
    ".rtf": "rtf",
    ".ods": "ods",
    ".xlsx": "xlsx:Calc MS Excel 2007 XML",
}
_NAMES = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for short, name in {"office": "office", "table": "table", "text": "text", "meta": "meta", "style": "style"}.items()
)


def write_text_document(sheet: Sheet, target: Path) -> None:
    """The sheet as ODT, DOC or RTF: the DOCX of the same words, saved by LibreOffice."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / f"{target.stem}.docx"
        write_docx(sheet, source)
        _convert(source, target)


def write_spreadsheet(sheet: Sheet, target: Path) -> None:
    """The sheet as XLSX or ODS: a sheet of its own for each heading, named by it."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / f"{target.stem}.fods"
        source.write_text(_flat(sheet), encoding="utf-8")
        _convert(source, target)


def _convert(source: Path, target: Path) -> None:
    profile = source.parent / "profile"
    command = ["soffice", "--headless", f"-env:UserInstallation=file://{profile}", "--convert-to"]
    command += [FILTERS[target.suffix], "--outdir", str(target.parent), str(source)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)  # noqa: S603 -- our own files


def _flat(sheet: Sheet) -> str:
    """The workbook as one XML file, which LibreOffice reads."""
    tables: list[str] = []
    name = sheet.title
    for block in parse(sheet.text):
        if block.kind == "heading":
            name = block.parts[0]
        elif block.kind == "table":
            tables.append(_table(name, block))
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document {_NAMES} xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">'
        f"<office:meta><dc:title>{escape(sheet.title)}</dc:title><dc:creator>{escape(sheet.sender)}</dc:creator>"
        f"<dc:language>{sheet.language}</dc:language></office:meta>"
        f"<office:automatic-styles>{_column('first', 9)}{_column('other', 4)}</office:automatic-styles>"
        f"<office:body><office:spreadsheet>{''.join(tables)}</office:spreadsheet></office:body></office:document>"
    )


def _table(name: str, block: Block) -> str:
    caption, *columns = block.parts
    rows = "".join(map(_row, ((caption,), tuple(columns), *block.rows)))
    others = f'<table:table-column table:style-name="other" table:number-columns-repeated="{len(columns) - 1}"/>'
    widths = f'<table:table-column table:style-name="first"/>{others}'
    return f'<table:table table:name="{escape(name)}">{widths}{rows}</table:table>'


def _column(name: str, width: int) -> str:
    properties = f'<style:table-column-properties style:column-width="{width}cm"/>'
    return f'<style:style style:name="{name}" style:family="table-column">{properties}</style:style>'


def _row(cells: tuple[str, ...]) -> str:
    return f"<table:table-row>{''.join(map(_cell, cells))}</table:table-row>"


def _cell(words: str) -> str:
    """Numbers as numbers, so that a reader can add them up."""
    text = escape(plain(words))
    number = words.replace(" ", "").replace(",", ".")
    kind = f'float" office:value="{number}' if number.replace(".", "", 1).isdecimal() else "string"
    return f'<table:table-cell office:value-type="{kind}"><text:p>{text}</text:p></table:table-cell>'
