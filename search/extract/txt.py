"""Text of a plain text file."""

from collections.abc import Iterator
from typing import BinaryIO

from . import old_letters
from .parts import Part

old_letters.load()


def parts(file: BinaryIO) -> Iterator[Part]:
    """One part. Raises Unknown when it is no text after all."""
    yield Part(old_letters.decoded(file.read()))
