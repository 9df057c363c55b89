"""From a finished draft to a case."""

import logging

from django.db import DatabaseError
from django.utils.translation import get_language

from eservices.register import steps
from eservices.register.models import Case
from eservices.register.submission import Applicant, Submission

from .models import Draft

logger = logging.getLogger(__name__)


class NotRegistered(Exception):
    """The register could not take the case: the disk or the database is away. Nothing was written."""


def send(draft: Draft, answers: dict, applicant: Applicant) -> Case:
    """The case of a draft: made now, or found when this draft was sent before. Raises NotRegistered."""
    submission = Submission(
        version=draft.version,
        draft_key=draft.token,
        language=get_language() or draft.language,
        answers=answers,
        applicant=applicant,
        files=draft.stored_files(),
    )
    try:
        case = steps.register(submission)
        draft.close(case)
    except (OSError, DatabaseError) as error:
        logger.exception("A draft could not be registered: %s", draft.pk)
        raise NotRegistered from error
    return case
