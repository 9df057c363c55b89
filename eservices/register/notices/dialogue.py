"""Letters while a case is worked on: a question of the office."""

from django.utils import translation
from django.utils.translation import gettext as _

from ..models import Case, Message
from .letter import send


def asked(case: Case, message: Message) -> None:
    """A question of the office, answered on the page behind the link."""
    with translation.override(case.language):
        subject = _("A question about No. %(number)s") % {"number": case.number}
        send(case, "asked", subject, {"message": message})
