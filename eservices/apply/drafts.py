"""Finds, fills and forgets drafts."""

from collections.abc import Iterable
from uuid import UUID

from django.core.files.uploadedfile import UploadedFile
from django.utils import timezone

from backstage.private_files import owner, private_storage
from eservices.register.catalogue import FileRules
from eservices.register.file_intake import take_in
from eservices.register.models import Service

from .models import Draft, DraftFile
from .models.draft import KEPT_FOR

ID_DIGITS = 18  # a number of so many digits fits into every database


def find(token: UUID, service: Service) -> Draft | None:
    """The draft of this service behind a token."""
    found = Draft.objects.select_related("version__service", "version__journal", "case__version__service")
    return found.filter(token=token, version__service_id=service.pk).first()


def files_by_question(draft: Draft | None) -> dict[str, list[DraftFile]]:
    """The files of a draft by the code of the question they answer; "" for those that answer none."""
    found: dict[str, list[DraftFile]] = {}
    for file in draft.files.all() if draft else []:
        found.setdefault(file.question, []).append(file)
    return found


def add_files(
    draft: Draft, uploads: Iterable[UploadedFile], rules: FileRules, *, question: str = "", sender: str = ""
) -> list[str]:
    """Keep those files that are in order; returns what is wrong with the others, in words.

    They are on disk before their rows are written, and a form sent twice adds its files once. The limits count the
    files of this question only. `sender` is the network address that sent them.
    """
    stored, problems = take_in(uploads, rules, list(draft.files.filter(question=question)), sender=sender)
    DraftFile.objects.bulk_create(
        (
            DraftFile(
                draft=draft,
                question=question,
                file=file.stored_as,
                name=file.name,
                size=file.size,
                content_type=file.content_type,
                sha256=file.sha256,
            )
            for file in stored
        ),
        ignore_conflicts=True,
    )
    return problems


def remove_file(draft: Draft, file_id: str) -> DraftFile | None:
    """Take a file off the list and return what its row was.

    The file itself goes with the next sweep, since no row knows it any more.
    """
    known = file_id.isdecimal() and len(file_id) <= ID_DIGITS
    file = draft.files.filter(pk=int(file_id)).first() if known else None
    if file:
        draft.files.filter(pk=file.pk).delete()
    return file


def forget_lost_files(draft: Draft) -> None:
    """Take those off the list that are no longer on disk, so that they can be chosen again."""
    lost = [file.pk for file in draft.files.all() if not private_storage().exists(str(file.file.name))]
    draft.files.filter(pk__in=lost).delete()


def forget_old() -> int:
    """Delete drafts that nobody has touched for a month, with their files; returns how many."""
    old = Draft.objects.filter(updated_at__lt=timezone.now() - KEPT_FOR)
    count = old.count()
    old.delete()
    return count


@owner
def files_in_use() -> list[str]:
    """What the sweep of private files must leave alone."""
    return list(DraftFile.objects.values_list("file", flat=True))
