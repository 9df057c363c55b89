"""What every channel hands to registration: answers, the person, and files that are already on disk."""

from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from typing import Any
from uuid import UUID

from django.core.files.base import File

from backstage.private_files import new_name, private_storage

from .choices import AnswerBy, ApplicantKind, Channel
from .models import ServiceVersion


@dataclass(frozen=True)
class StoredFile:
    """A file in private storage; `name` is the sender's, `stored_as` ours, `size` in bytes.

    `question` is the code of the question it answers, when it was asked for.
    """

    name: str
    stored_as: str
    size: int
    content_type: str
    sha256: str
    question: str = ""


@dataclass(frozen=True)
class Applicant:
    """Who writes. `nameless`: the name was left out, and stands here only as words that say so."""

    kind: str
    name: str
    organisation: str = ""
    email: str = ""
    phone: str = ""
    address: str = ""
    answer_by: str = AnswerBy.EMAIL
    nameless: bool = False


@dataclass(frozen=True)
class Submission:
    """`draft_key` makes registration happen once, however often it is asked for."""

    version: ServiceVersion
    draft_key: UUID
    language: str
    answers: dict[str, Any]
    applicant: Applicant
    files: tuple[StoredFile, ...] = ()
    channel: str = Channel.WEB
    received_at: datetime | None = None


def person(name: str, **contact: Any) -> Applicant:
    """A natural person as applicant."""
    return Applicant(kind=ApplicantKind.PERSON, name=name, **contact)


def store(upload: File, *, content_type: str, name: str | None = None) -> StoredFile:
    """Write a file to private storage and sync it, before any row tells of it; OSError when the disk refuses."""
    digest, shown = digest_of(upload), shown_name(name or upload.name)
    stored_as = private_storage().save(new_name(None, shown), upload)
    return StoredFile(shown, stored_as, upload.size or 0, content_type, digest)


def digest_of(upload: File) -> str:
    """What tells two files apart, whatever their names."""
    digest = sha256()
    for chunk in upload.chunks():
        digest.update(chunk)
    upload.seek(0)
    return digest.hexdigest()


def shown_name(name: str | None) -> str:
    """The sender's name for a file, as far as the register keeps it."""
    return (name or "file")[-200:]


@dataclass(frozen=True)
class Letter:
    """A message with its files, as city hall or a citizen sends it."""

    text: str
    files: tuple[StoredFile, ...] = field(default=())
