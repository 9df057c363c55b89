"""A picture: a page without letters, in which text may yet be seen. A fax as TIFF has several."""

import struct
from collections.abc import Iterator
from typing import BinaryIO

from .parts import Part

_ORDERS = {b"II*\0": "<", b"MM\0*": ">"}  # a TIFF, and which end of its numbers comes first
_ENTRY = 12  # bytes


def parts(file: BinaryIO) -> Iterator[Part]:
    """One part a page, none with letters. Raises struct.error for a torn TIFF."""
    for _ in _pages(file):
        yield Part("", unread=True)


def _pages(file: BinaryIO) -> Iterator[int]:
    """Where each page is described; other kinds than TIFF are one page. A chain that bites its tail ends there."""
    order = _ORDERS.get(file.read(4))
    seen: set[int] = set()
    where = _number(file, f"{order}L") if order else 0
    if not order:
        yield 0
    while where and where not in seen:
        yield where
        seen.add(where)
        file.seek(where)
        file.seek(_number(file, f"{order}H") * _ENTRY, 1)
        where = _number(file, f"{order}L")


def _number(file: BinaryIO, kind: str) -> int:
    return struct.unpack(kind, file.read(struct.calcsize(kind)))[0]
