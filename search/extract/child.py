"""The child process: confines itself, reads the file that stands open as its input, answers as JSON.

Started as `python -m search.extract.child WORK`, which is to read the file, or to count its pages; knows no settings,
no database and no secrets.
"""

import json
import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import BinaryIO

from .confinement import NotConfined, confine, shut
from .formats import ENCRYPTED, READERS, TORN, format_of
from .parts import Encrypted, LeftOut, Part, TooMuch, Unknown

MOST_TEXT = 3_000_000  # characters; what comes after is not searched
MOST_PAGES = 3000
NOT_CONFINED = 3  # the code this process ends with when it did not dare to read
WITHOUT_PAGES = {"docx", "odt", "doc", "rtf", "txt", "html"}
Reader = Callable[[BinaryIO], Iterator[Part | LeftOut]]


def main(work: str = "read") -> None:
    confine()
    file = sys.stdin.buffer
    found = format_of(file)
    reader = import_module(f".{READERS[found]}", __package__) if found in READERS else None
    shut()
    if work == "count":
        told = {"pages": reader.count(file)} if reader and found == "pdf" else {}
    else:
        told = _read(reader.parts, file, found) if reader else _unread(found)
    sys.stdout.buffer.write(json.dumps(told, ensure_ascii=False).encode(errors="replace"))


def _unread(found: str) -> dict[str, object]:
    if found == TORN:
        return {"state": "broken", "problem": "a package that cannot be opened"}
    return {"state": "encrypted"} if found == ENCRYPTED else {"state": "unknown", "problem": "a format not read here"}


def _read(reader: Reader, file: BinaryIO, found: str) -> dict[str, object]:
    """What ExtractedText keeps: state, text, pages, problem; and what of the file was not read."""
    try:
        told = _taken(reader(file), has_pages=found not in WITHOUT_PAGES)
    except Encrypted:
        told = {"state": "encrypted"}
    except Unknown as error:
        return {"state": "unknown", "problem": str(error)}
    except (MemoryError, TooMuch):
        told = {"state": "too_much", "problem": "more memory than a file may take"}
    except Exception as error:  # whatever a broken file makes its reader say
        told = {"state": "broken", "problem": f"{type(error).__name__}: {error}"[:300]}
    return {"format": found, **told}


def _taken(parts: Iterator[Part | LeftOut], *, has_pages: bool) -> dict[str, object]:
    texts: list[str] = []
    unread: list[int] = []
    length = left_out = 0
    for part in parts:
        if isinstance(part, LeftOut):
            left_out += 1
            continue
        if length >= MOST_TEXT or len(texts) >= MOST_PAGES:
            length = MOST_TEXT + 1
            break
        texts.append(part.text.replace("\x00", "").replace("\f", "\n"))
        length += len(part.text)
        if part.unread:
            unread.append(len(texts))
    text = "\f".join(texts)[:MOST_TEXT]
    return {
        "state": "read" if text.strip() else "empty",
        "text": text if text.strip() else "",
        "pages": len(texts) if has_pages else 0,
        "unread_pages": unread,
        "left_out": left_out,
        "problem": f"read as far as page {len(texts)}, {len(text)} characters" if length > MOST_TEXT else "",
    }


if __name__ == "__main__":
    try:
        main(*sys.argv[1:2])
    except NotConfined as error:
        sys.stderr.write(str(error))
        sys.exit(NOT_CONFINED)
