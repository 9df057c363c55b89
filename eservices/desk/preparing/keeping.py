"""Keeps what was typed for an action, files included, whether it is right already or not."""

from collections.abc import Iterable
from typing import Any

from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.http import Http404, HttpRequest
from django.utils.translation import gettext_lazy as _

from eservices.register.catalogue import FileRules
from eservices.register.file_intake import take_in
from eservices.register.models import Attachment
from eservices.register.submission import StoredFile

from ..models import Preparation, PreparationFile
from ..models.preparation import PreparationQuerySet
from ..row_ids import read_id
from .forms import StepForm

# A message is written down after the person's language has gone: make it a `str` where it is shown.
STARTED_AGAIN = _(
    "This is a new draft: the earlier one was already done or put away. "
    "What you typed is kept; please attach the files again."
)


def preparation_or_404(request: HttpRequest, case_id: int, step: str, pk: Any) -> Preparation:
    """The person's own prepared action; nobody else's can be reached."""
    found = Preparation.objects.filter(pk=pk, user_id=request.user.pk, case_id=case_id, step=step).first()
    if found is None:
        raise Http404
    return found


def unfinished(user: Any, case_id: int, step: str, pk: Any) -> PreparationQuerySet:
    """The person's own prepared action; nothing when it is done, gone or unknown."""
    return Preparation.objects.filter(pk=pk, user_id=user.pk, case_id=case_id, step=step, done_at=None)


def keep(form: StepForm, pk: Any, step: str, drop: list[str], leave_out: list[str]) -> tuple[Preparation, list[str]]:
    """Write the form down; returns the row and what is wrong with files, in words.

    Without an id, or with that of an action that is done or gone, what was typed begins a new row, with the files
    the form offers but for those left out. `drop` and `leave_out` are ids as they were typed.
    """
    with transaction.atomic():
        preparation = unfinished(form.user, form.case.pk, step, pk).select_for_update().first()
        offered = [] if preparation else form.offered
        if preparation is None:
            preparation = Preparation(user=form.user, case=form.case, step=step, revision=form.case.revision)
        preparation.data = form.typed()
        preparation.save()
        _take_over(preparation, [file for file in offered if str(file.pk) not in leave_out])
        preparation.files.filter(pk__in=[found for typed in drop if (found := read_id(typed))]).delete()
        uploads = form.files.getlist("files") if form.takes_files and form.files else []
        return preparation, _attach(preparation, uploads)


def _take_over(preparation: Preparation, files: Iterable[Attachment]) -> None:
    """Files of the case itself: the row points to the very file that is stored already."""
    _write(
        preparation,
        [StoredFile(file.name, str(file.file.name), file.size, file.content_type, file.sha256) for file in files],
    )


def _attach(preparation: Preparation, uploads: list[UploadedFile]) -> list[str]:
    stored, problems = take_in(uploads, FileRules(), list(preparation.files.all()))
    _write(preparation, stored)
    return problems


def _write(preparation: Preparation, files: Iterable[StoredFile]) -> None:
    PreparationFile.objects.bulk_create(
        PreparationFile(
            preparation=preparation,
            name=file.name,
            stored_as=file.stored_as,
            size=file.size,
            content_type=file.content_type,
            sha256=file.sha256,
        )
        for file in files
    )
