"""Text of an RTF file: Unicode escapes and old code pages."""

from collections.abc import Iterator
from typing import BinaryIO

from striprtf.striprtf import rtf_to_text

from . import old_letters
from .parts import Part

old_letters.load()


def parts(file: BinaryIO) -> Iterator[Part]:
    """One part. A letter beyond U+FFFF is written as two escapes, which are joined here."""
    found = rtf_to_text(file.read().decode("latin-1"), errors="ignore")
    yield Part(found.encode("utf-16", "surrogatepass").decode("utf-16", "replace"))
