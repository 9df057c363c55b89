"""Text of XLSX and ODS, sheet by sheet: its name, then its rows. Hidden sheets are left out."""

import datetime
from collections.abc import Iterator
from typing import BinaryIO

from python_calamine import CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

from .packages import package
from .parts import LeftOut, Part


def parts(file: BinaryIO) -> Iterator[Part | LeftOut]:
    """One part a sheet that a visitor sees. Raises TooMuch, BadZipFile, CalamineError."""
    package(file)
    file.seek(0)
    yield from visible(file)


def visible(file: BinaryIO) -> Iterator[Part | LeftOut]:
    """The sheets that are not hidden; charts have no cells."""
    book = CalamineWorkbook.from_filelike(file)
    for sheet in book.sheets_metadata:
        if sheet.visible != SheetVisibleEnum.Visible:
            yield LeftOut()
        elif sheet.typ == SheetTypeEnum.WorkSheet:
            yield Part("\n".join([sheet.name, *_rows(book, sheet.name)]))


def _rows(book: CalamineWorkbook, name: str) -> Iterator[str]:
    for row in book.get_sheet_by_name(name).iter_rows():
        if line := "\t".join(filter(None, map(_written, row))):
            yield line


def _written(value: object) -> str:
    """A cell as people write it; how the sheet itself draws the number is not known here."""
    if isinstance(value, float):
        return f"{value:.15g}"
    if isinstance(value, datetime.datetime):
        value = value if value.time() else value.date()
    if isinstance(value, datetime.datetime):
        return f"{value:%d.%m.%Y %H:%M}"
    if isinstance(value, datetime.date):
        return f"{value:%d.%m.%Y}"
    return str(value)
