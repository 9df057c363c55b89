"""Letters that confirm what the applicant decided: withdrawn, reopened."""

from django.utils import translation
from django.utils.translation import gettext as _

from ..models import Case
from .letter import due_of, send


def withdrawn(case: Case) -> None:
    """It ended because the applicant said so."""
    with translation.override(case.language):
        subject = _("No. %(number)s was withdrawn") % {"number": case.number}
        send(case, "withdrawn", subject, {})


def reopened(case: Case) -> None:
    """It is considered again: by whom and until when."""
    with translation.override(case.language):
        subject = _("No. %(number)s is considered again") % {"number": case.number}
        send(case, "reopened", subject, {"due": due_of(case)})
