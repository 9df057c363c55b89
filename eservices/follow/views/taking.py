"""Takes in what a citizen sends about a case: files first, then the step; whatever goes wrong, nothing is lost."""

import logging
from collections.abc import Callable

from django.db import DatabaseError
from django.http import HttpRequest

from backstage.requests import client_ip
from eservices.register.faults import FILES_GONE, NOT_REGISTERED
from eservices.register.file_intake import take_in
from eservices.register.lifecycle import NotAllowed, allows
from eservices.register.models import Case, Event
from eservices.register.submission import Letter, StoredFile

from ..forms import LetterForm
from ..kept_files import still_there

logger = logging.getLogger(__name__)


def take(request: HttpRequest, case: Case, form: LetterForm, step: Callable[..., Event]) -> int:
    """Take the step with what the form holds. 200 when it is done, else the status under which to show the form again.

    What came twice is one step: the form's key finds the first.
    """
    form.full_clean()
    files = _take_files(request, form, case)
    status = 422
    if form.is_valid():
        try:
            letter = Letter(form.cleaned_data["text"], tuple(files))
            step(case, letter=letter, key=f"{form.step}:{form.cleaned_data['key']}")
            return 200
        except NotAllowed as refusal:
            form.add_error(None, str(refusal))
        except FileNotFoundError:
            form.add_error("files", FILES_GONE)
            files = still_there(files)
        except (OSError, DatabaseError):
            logger.exception("A letter could not be taken in: case %s, step %s", case.pk, form.step)
            form.add_error(None, NOT_REGISTERED)
            status = 503
    form.keep(files)
    return status


def _take_files(request: HttpRequest, form: LetterForm, case: Case) -> list[StoredFile]:
    """All files of the letter, whatever else is wrong with it; what is wrong with them is left on the form."""
    kept = form.kept_files()
    if "files" not in form.fields or not allows(form.step, case.status):
        return kept
    stored, problems = take_in(form.uploads(), case.version.file_rules(), kept, sender=client_ip(request))
    for problem in problems:
        form.add_error("files", problem)
    return [*kept, *stored]
