"""Text of an old DOC file (Word 97 and later)."""

from collections.abc import Iterator
from typing import BinaryIO

from legacy_doc import LegacyDocError, extract_text

from .parts import Encrypted, Part


def parts(file: BinaryIO) -> Iterator[Part]:
    """One part. Raises Encrypted, LegacyDocError."""
    try:
        yield Part(extract_text(file.read()).text)
    except LegacyDocError as error:
        if "encrypted" in str(error).lower():
            raise Encrypted from error
        raise
