"""Letters that end a case: the answer, where it was forwarded, with which result it was closed."""

from django.utils import translation
from django.utils.translation import gettext as _

from ..appeals import appeal_text, explained_text
from ..models import Case, Message
from .letter import send


def answered(case: Case, message: Message) -> None:
    """The answer, with where and until when it can be appealed."""
    with translation.override(case.language):
        subject = _("The answer to No. %(number)s") % {"number": case.number}
        told = {"appeal": appeal_text(case, case.language), "explained": explained_text(case)}
        send(case, "answered", subject, {"message": message} | told)


def forwarded(case: Case, message: Message, body: str) -> None:
    """Where the case went, and why."""
    with translation.override(case.language):
        subject = _("No. %(number)s was forwarded") % {"number": case.number}
        send(case, "forwarded", subject, {"message": message, "body": body})


def closed(case: Case, message: Message) -> None:
    """With which result the case ended, and how to object."""
    with translation.override(case.language):
        subject = _("No. %(number)s was closed") % {"number": case.number}
        context = {"message": message, "appeal": appeal_text(case, case.language)}
        send(case, "closed", subject, context)
