"""The child process: limits itself, reads one file, prints what it found as JSON.

Started as `python -m search.extract.child PATH`; knows no settings, no database and no secrets.
"""

import json
import resource
import sys
from pathlib import Path

MEMORY = 1024 * 1024 * 1024  # bytes of address space
SECONDS = 60  # of processor time
MOST_TEXT = 3_000_000  # characters; what comes after is not searched
MOST_PAGES = 3000


def read(path: Path) -> dict[str, object]:
    """state, text, pages and problem, as ExtractedText keeps them."""
    from . import docx, pdf
    from .formats import DOCX, ENCRYPTED, PDF, format_of

    found = format_of(path)
    if found == ENCRYPTED:
        return {"state": "encrypted"}
    if found not in (PDF, DOCX):
        return {"state": "unknown", "problem": "neither PDF nor DOCX by its content"}
    try:
        return _pdf(path) if found == PDF else _told(docx.text(path), 0)
    except pdf.Encrypted:
        return {"state": "encrypted"}
    except (MemoryError, docx.TooMuch):
        return {"state": "too_much", "problem": "more memory than a file may take"}
    except Exception as error:  # whatever a broken file makes its reader say
        return {"state": "broken", "problem": f"{type(error).__name__}: {error}"[:300]}


def _pdf(path: Path) -> dict[str, object]:
    from . import pdf

    texts: list[str] = []
    length = 0
    for text in pdf.pages(path):
        texts.append(text)
        length += len(text)
        if length > MOST_TEXT or len(texts) >= MOST_PAGES:
            break
    return _told("\f".join(texts), len(texts))


def _told(text: str, pages: int) -> dict[str, object]:
    text = text.replace("\x00", "")[:MOST_TEXT]
    return {"state": "read" if text.strip() else "empty", "text": text if text.strip() else "", "pages": pages}


def limit_itself() -> None:
    """Memory, processor time, open files; it may not write a single byte to a file."""
    for what, most in (
        (resource.RLIMIT_AS, MEMORY),
        (resource.RLIMIT_CPU, SECONDS),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_NOFILE, 64),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(what, (most, most))


if __name__ == "__main__":
    limit_itself()
    sys.stdout.buffer.write(json.dumps(read(Path(sys.argv[1])), ensure_ascii=False).encode(errors="replace"))
