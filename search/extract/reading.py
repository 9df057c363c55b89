"""The text of a stored file: from the row that has it, else asked of the child process."""

import logging
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO

from django.core.files import File
from django.db import transaction
from wagtail.documents import get_document_model

from .. import indexing
from ..models import ExtractedText
from . import scans
from .asking import TooSlow, ask
from .formats import is_pdf
from .library import on_disk

READER = 2  # version of the readers; raise it when they learn a format
SECONDS_TO_COUNT = 10

log = logging.getLogger(__name__)


def text_of(file: File, sha1: str, *, seconds: float | None = None) -> ExtractedText:
    """What can be read in this file. `sha1` names its content: the same content is read once.

    Pages without letters are noted for Tesseract. Raises TooSlow when fewer seconds than usual did not do.
    """
    known = ExtractedText.objects.filter(sha1=sha1).first()
    if known and known.reader == READER:
        return known
    try:
        with _opened(file) as opened:
            told = ask("read", opened, seconds)
    except OSError as error:  # not the file's fault: nothing is kept, the next look may do better
        log.warning("a file could not be looked at: %s", error)
        return ExtractedText(sha1=sha1, state=ExtractedText.State.BROKEN, problem=str(error)[:300])
    return _kept(sha1, told)


def read_document(pk: str) -> None:
    """Read this document of the library, if there still is one, and have the index hear of what was read."""
    document = get_document_model().objects.filter(pk=pk).first()
    if document is None:
        return
    sha1 = document.get_file_hash()
    known = ExtractedText.objects.filter(sha1=sha1, reader=READER).exists()
    scans.language_said(text_of(document.file, sha1))
    if not known:
        indexing.refresh("file", pk)


@transaction.atomic
def _kept(sha1: str, told: dict) -> ExtractedText:
    state = told.get("state")
    row, _ = ExtractedText.objects.update_or_create(
        sha1=sha1,
        defaults={
            "state": state if state in ExtractedText.State.values else ExtractedText.State.BROKEN,
            "text": _storable(told.get("text", "")),
            "pages": told.get("pages", 0),
            "format": told.get("format", ""),
            "left_out": told.get("left_out", 0),
            "problem": _storable(told.get("problem", ""))[:300],
            "reader": READER,
        },
    )
    scans.note(row, told.get("unread_pages", []))
    return row


def _storable(said: object) -> str:
    """PostgreSQL takes no NUL, which the name of a part of a file may hold, and a message about it."""
    return str(said).replace("\x00", "")


def count_pages(content: BinaryIO) -> int | None:
    """The pages of a PDF; None for anything else, and for what cannot be read within a few seconds."""
    head = content.read(1024)
    if not is_pdf(head):
        return None
    with tempfile.TemporaryFile() as copy:
        copy.write(head)
        shutil.copyfileobj(content, copy)
        copy.flush()
        copy.seek(0)
        try:
            return ask("count", copy, SECONDS_TO_COUNT).get("pages") or None
        except (OSError, TooSlow):
            return None


@contextmanager
def _opened(file: File) -> Iterator[BinaryIO]:
    """The file as the system opens it; storages without paths lend a copy. Raises OSError when it is gone."""
    with on_disk(file) as path, path.open("rb") as opened:
        yield opened
