"""From a finished draft to a case."""

import logging
from collections.abc import Iterable

from django.db import DatabaseError, DataError, transaction
from django.utils.translation import get_language

from eservices.register import faults, steps
from eservices.register.models import Case
from eservices.register.submission import Applicant, Submission

from . import drafts
from .models import Draft, DraftFile

logger = logging.getLogger(__name__)


class NotRegistered(Exception):
    """The register did not take the case and nothing was written; the text says to the citizen what to do."""

    status = 503  # the disk or the database is away: the same may succeed later


class MustChange(NotRegistered):
    """Sending the same again will not help."""

    status = 422


def send(draft: Draft, answers: dict, applicant: Applicant, files: Iterable[DraftFile] = ()) -> Case:
    """The case of a draft: made now, or found when this draft was sent before. Raises NotRegistered."""
    if not draft.version.service.is_active:
        raise MustChange(faults.SERVICE_CLOSED)
    submission = Submission(
        version=draft.version,
        draft_key=draft.token,
        language=get_language() or draft.language,
        answers=answers,
        applicant=applicant,
        files=tuple(file.as_stored() for file in files),
    )
    try:
        return _register(submission, draft)
    except FileNotFoundError as error:
        logger.exception("A file of a draft is gone: %s", draft.pk)
        drafts.forget_lost_files(draft)
        raise MustChange(faults.FILES_GONE) from error
    except DataError as error:
        logger.exception("A draft does not fit into the register: %s", draft.pk)
        raise MustChange(faults.DOES_NOT_FIT) from error
    except (OSError, DatabaseError) as error:
        logger.exception("A draft could not be registered: %s", draft.pk)
        raise NotRegistered(faults.NOT_REGISTERED) from error


def _register(submission: Submission, draft: Draft) -> Case:
    """Case and closed draft come together or not at all: nobody sees a number and may still send the letter again."""
    with transaction.atomic():
        case = steps.register(submission)
        draft.close(case)
    return case
