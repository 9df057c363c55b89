"""Takes in uploaded files: those in order go to private storage at once, the others come back with a reason."""

import logging
from collections.abc import Iterable, Sequence
from datetime import timedelta
from typing import Protocol

from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext as _

from backstage.throttle import allowed

from .catalogue import FileRules
from .file_check import FileRefused, check, check_together
from .submission import StoredFile, digest_of, shown_name, store

logger = logging.getLogger(__name__)

# Of one network address: an office or a library may stand behind it.
FILES_AN_HOUR = 300
HOUR = timedelta(hours=1)


class Kept(Protocol):
    """A file that was taken in before: a row of a draft, for example."""

    @property
    def name(self) -> str: ...
    @property
    def size(self) -> int: ...
    @property
    def sha256(self) -> str: ...


def take_in(
    uploads: Iterable[UploadedFile], rules: FileRules, kept: Sequence[Kept] = (), *, sender: str = ""
) -> tuple[list[StoredFile], list[str]]:
    """The new files, stored and synced, and what is wrong with the others, in words.

    A file that is among the kept ones already (same name, same content) is passed over: a form sent twice. `sender`
    is the network address of a citizen, who cannot fill the disk; staff are not counted.
    """
    stored: list[StoredFile] = []
    problems: list[str] = []
    for upload in uploads:
        try:
            file = _take_one(upload, rules, [*kept, *stored], sender)
        except FileRefused as refusal:
            problems.append(str(refusal))
            continue
        if file:
            stored.append(file)
    return stored, problems


def _take_one(upload: UploadedFile, rules: FileRules, before: Sequence[Kept], sender: str) -> StoredFile | None:
    """The stored file; None when it is there already."""
    content_type = check(upload, rules)
    if (shown_name(upload.name), digest_of(upload)) in {(file.name, file.sha256) for file in before}:
        return None
    check_together(len(before) + 1, sum(file.size for file in before) + (upload.size or 0), rules)
    if sender and not allowed(f"files:{sender}", limit=FILES_AN_HOUR, window=HOUR):
        text = _("“%(name)s” was not taken: very many files came from your connection. Please send it again later.")
        raise FileRefused(text % {"name": upload.name})
    try:
        return store(upload, content_type=content_type)
    except OSError as error:
        # The disk is full or away. What was half written is nobody's file and is swept.
        logger.error("A file could not be stored: %s", error)
        text = _("We could not save “%(name)s”: a fault on our side. Nothing was sent. Please try again later.")
        raise FileRefused(text % {"name": upload.name}) from error
