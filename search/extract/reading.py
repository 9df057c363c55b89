"""Gets the text of a stored file: from the row that has it, else from a child process, whatever the file is."""

import json
import logging
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Timer
from typing import BinaryIO, cast

from django.conf import settings
from django.core.files import File
from django.db import transaction
from wagtail.documents import get_document_model

from .. import indexing
from ..models import ExtractedText
from . import scans
from .child import MOST_TEXT, NOT_CONFINED
from .library import on_disk

READER = 2  # version of the readers; raise it when they learn a format
SECONDS = 90  # by the clock, after which the child is ended
MOST_ANSWER = 6 * MOST_TEXT + 100_000  # bytes; no letter takes more than six
ENVIRONMENT = {"LANG": "C.UTF-8", "PYTHONDONTWRITEBYTECODE": "1"}
COMMAND = [sys.executable, "-m", "search.extract.child"]

log = logging.getLogger(__name__)


class TooSlow(Exception):
    """A short look was not enough."""


def text_of(file: File, sha1: str, *, seconds: float | None = None) -> ExtractedText:
    """What can be read in this file. `sha1` names its content: the same content is read once.

    Pages without letters are noted for Tesseract. Raises TooSlow when fewer seconds than usual did not do.
    """
    known = ExtractedText.objects.filter(sha1=sha1).first()
    if known and known.reader == READER:
        return known
    try:
        with _opened(file) as opened:
            told = _child(opened, seconds)
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
    row, _ = ExtractedText.objects.update_or_create(
        sha1=sha1,
        defaults={
            "state": told.get("state", ExtractedText.State.BROKEN),
            "text": told.get("text", ""),
            "pages": told.get("pages", 0),
            "format": told.get("format", ""),
            "left_out": told.get("left_out", 0),
            "problem": str(told.get("problem", ""))[:300],
            "reader": READER,
        },
    )
    scans.note(row, told.get("unread_pages", []))
    return row


def _child(opened: BinaryIO, seconds: float | None = None) -> dict:
    """Run the reader with nothing but the open file; a crash or a kill is the file's fault, not ours.

    Raises OSError when no reader can be started, or when none can be confined; TooSlow after these seconds.
    """
    with subprocess.Popen(  # noqa: S603 -- our own module
        COMMAND,
        cwd=settings.BASE_DIR,
        env=ENVIRONMENT,
        stdin=opened,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as process:
        late = Timer(seconds or SECONDS, process.kill)
        late.start()
        pipe = cast(BinaryIO, process.stdout)
        answer = pipe.read(MOST_ANSWER)
        pipe.close()  # whoever says more than that is not heard out
        code = process.wait()
        in_time = late.is_alive()
        late.cancel()
    if code == NOT_CONFINED:
        raise OSError("the reader could not be confined, so it did not read")
    if not in_time and seconds:
        raise TooSlow
    if not in_time:
        return {"state": ExtractedText.State.TOO_MUCH, "problem": f"not read within {SECONDS} seconds"}
    if code:
        return {"state": ExtractedText.State.TOO_MUCH, "problem": f"the reader ended with {code}"}
    try:
        return json.loads(answer)
    except ValueError:
        return {"state": ExtractedText.State.BROKEN, "problem": "the reader said nothing that can be understood"}


@contextmanager
def _opened(file: File) -> Iterator[BinaryIO]:
    """The file as the system opens it; storages without paths lend a copy. Raises OSError when it is gone."""
    with on_disk(file) as path, path.open("rb") as opened:
        yield opened
