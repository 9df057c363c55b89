"""A ZIP with a document in it: opened only when it unpacks to a bearable size."""

import zipfile
from typing import BinaryIO

from .parts import TooMuch

LARGEST = 200 * 1024 * 1024  # bytes unpacked; a bomb is refused before it is opened
MOST_FILES = 20_000


def package(file: BinaryIO) -> zipfile.ZipFile:
    """The package. A part never gives more than it declares: `zipfile` stops there and finds the lie.

    Raises TooMuch, BadZipFile.
    """
    opened = zipfile.ZipFile(file)
    files = opened.infolist()
    if len(files) > MOST_FILES or sum(part.file_size for part in files) > LARGEST:
        raise TooMuch(f"{len(files)} files")
    return opened
