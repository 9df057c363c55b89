"""Letters about what is missing: the list and its day, the reminder, and what came of it."""

from datetime import date

from django.utils import translation
from django.utils.translation import gettext as _

from ..appeals import appeal_text
from ..catalogue.rules import IfNotFixed
from ..deadlines import ClockState
from ..models import Case, Message
from .letter import send


def sent_back(case: Case, message: Message, again: bool) -> None:
    """What is missing and until when; `again` when the applicant got more time."""
    with translation.override(case.language):
        context = {"message": message, "again": again, "stands": _stands_still(case)}
        subject = _("More time to complete No. %(number)s") if again else _("Something is missing in No. %(number)s")
        send(case, "sent_back", subject % {"number": case.number}, context)


def reminded(case: Case, message: Message) -> None:
    """The list again, with the day that comes near and what happens after it."""
    with translation.override(case.language):
        subject = _("Please complete No. %(number)s") % {"number": case.number}
        send(case, "reminded", subject, {"message": message, "lapses": _lapses(case)})


def completed(case: Case) -> None:
    """It has come, and the clock runs again: the due date now."""
    with translation.override(case.language):
        subject = _("We received what was missing in No. %(number)s") % {"number": case.number}
        send(case, "completed", subject, {})


def resumed(case: Case, until: str) -> None:
    """Nothing came; the case goes on with what there is. `until` is the day that passed, in ISO form."""
    with translation.override(case.language):
        subject = _("No. %(number)s goes on without what was missing") % {"number": case.number}
        send(case, "resumed", subject, {"until": date.fromisoformat(until)})


def lapsed(case: Case, until: str) -> None:
    """Nothing came; the case was left unconsidered, and how to object. `until` is the day that passed, in ISO form."""
    with translation.override(case.language):
        subject = _("No. %(number)s was left unconsidered") % {"number": case.number}
        context = {"until": date.fromisoformat(until), "appeal": appeal_text(case, case.language)}
        send(case, "lapsed", subject, context)


def _stands_still(case: Case) -> bool:
    return case.get_ledger().state is ClockState.PAUSED


def _lapses(case: Case) -> bool:
    return case.version.parsed_rules().deficiency.if_not_fixed is IfNotFixed.UNCONSIDERED
