"""Takes in uploaded files: those in order go to private storage at once, the others come back with a reason."""

import logging
from collections.abc import Iterable, Sequence
from typing import Protocol

from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext as _

from .catalogue import FileRules
from .file_check import FileRefused, check, check_together
from .submission import StoredFile, store

logger = logging.getLogger(__name__)


class Kept(Protocol):
    """A file that was taken in before: a row of a draft, for example."""

    @property
    def name(self) -> str: ...
    @property
    def size(self) -> int: ...
    @property
    def sha256(self) -> str: ...


def take_in(
    uploads: Iterable[UploadedFile], rules: FileRules, kept: Sequence[Kept] = ()
) -> tuple[list[StoredFile], list[str]]:
    """The new files, stored and synced, and what is wrong with the others, in words.

    A file that is among the kept ones already (same name, same content) is passed over: a form sent twice.
    """
    stored: list[StoredFile] = []
    problems: list[str] = []
    for upload in uploads:
        before: list[Kept] = [*kept, *stored]
        try:
            file = _take_one(upload, rules, before)
        except FileRefused as refusal:
            problems.append(str(refusal))
            continue
        if (file.name, file.sha256) not in {(other.name, other.sha256) for other in before}:
            stored.append(file)
    return stored, problems


def _take_one(upload: UploadedFile, rules: FileRules, before: Sequence[Kept]) -> StoredFile:
    content_type = check(upload, rules)
    try:
        check_together(len(before) + 1, sum(file.size for file in before) + (upload.size or 0), rules)
    except FileRefused:
        if not any((file.name, file.size) == (upload.name, upload.size) for file in before):
            raise
    try:
        return store(upload, content_type=content_type)
    except OSError as error:
        # The disk is full or away. What was half written is nobody's file and is swept.
        logger.error("A file could not be stored: %s", error)
        text = _("We could not save “%(name)s”: a fault on our side. Nothing was sent. Please try again later.")
        raise FileRefused(text % {"name": upload.name}) from error
