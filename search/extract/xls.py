"""Text of an old XLS file (Excel 97 and later), sheet by sheet."""

from collections.abc import Iterator
from typing import BinaryIO

from legacy_doc.ole import OleReader
from legacy_doc.types import ExtractionOptions

from .parts import Encrypted, LeftOut, Part
from .sheets import visible

_FILE_PASS = 0x2F  # the record that says how the others are encrypted; it comes second


def parts(file: BinaryIO) -> Iterator[Part | LeftOut]:
    """One part a sheet that a visitor sees. Raises Encrypted, CalamineError."""
    if _asks_password(file.read()):
        raise Encrypted
    file.seek(0)
    yield from visible(file)


def _asks_password(content: bytes) -> bool:
    """calamine says no more of such a file than that it cannot be read."""
    box = OleReader(content, options=ExtractionOptions(max_file_bytes=len(content)))
    records = box.read_stream("Workbook" if box.has_stream("Workbook") else "Book")
    second = 4 + int.from_bytes(records[2:4], "little")
    return int.from_bytes(records[second : second + 2], "little") == _FILE_PASS
