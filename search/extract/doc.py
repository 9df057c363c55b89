"""Text of an old DOC file (Word 97 and later)."""

from collections.abc import Iterator
from typing import BinaryIO

from legacy_doc import ExtractionOptions, LegacyDocError, extract_text

from . import old_letters
from .parts import Encrypted, Part

old_letters.load()


def parts(file: BinaryIO) -> Iterator[Part]:
    """One part. Raises Encrypted, LegacyDocError."""
    content = file.read()
    options = ExtractionOptions(max_file_bytes=len(content), max_text_bytes=len(content) * 4)
    try:
        yield Part(extract_text(content, options=options).text)
    except LegacyDocError as error:
        if "encrypted" in str(error).lower():
            raise Encrypted from error
        raise
