"""Letters about what is missing: the list and its day, the reminder, and what came of it."""

from django.utils import translation
from django.utils.translation import gettext as _

from ..appeals import appeal_text
from ..catalogue.rules import IfNotFixed
from ..deadlines import ClockState
from ..deadlines.spelling import spell
from ..models import Case, Message
from .letter import due_of, send


def sent_back(case: Case, message: Message, again: bool) -> None:
    """What is missing and until when; `again` when the applicant got more time."""
    with translation.override(case.language):
        stands = case.get_ledger().state is ClockState.PAUSED
        context = {"message": message, "again": again, "stands": stands, "until": _last_day(case)}
        subject = _("More time to complete No. %(number)s") if again else _("Something is missing in No. %(number)s")
        send(case, "sent_back", subject % {"number": case.number}, context)


def reminded(case: Case, message: Message) -> None:
    """The list again, with the day that comes near and what happens after it."""
    with translation.override(case.language):
        subject = _("Please complete No. %(number)s") % {"number": case.number}
        lapses = case.version.parsed_rules().deficiency.if_not_fixed is IfNotFixed.UNCONSIDERED
        send(case, "reminded", subject, {"message": message, "lapses": lapses, "until": _last_day(case)})


def completed(case: Case) -> None:
    """It has come, and the clock runs again: the due date now."""
    with translation.override(case.language):
        subject = _("We received what was missing in No. %(number)s") % {"number": case.number}
        send(case, "completed", subject, {"due": due_of(case)})


def resumed(case: Case, until: str) -> None:
    """Nothing came; the case goes on with what there is. `until` is the day that passed, in ISO form."""
    with translation.override(case.language):
        subject = _("No. %(number)s goes on without what was missing") % {"number": case.number}
        send(case, "resumed", subject, {"until": spell(until), "due": due_of(case)})


def lapsed(case: Case, until: str) -> None:
    """Nothing came; the case was left unconsidered, and how to object. `until` is the day that passed, in ISO form."""
    with translation.override(case.language):
        subject = _("No. %(number)s was left unconsidered") % {"number": case.number}
        context = {"until": spell(until), "appeal": appeal_text(case, case.language)}
        send(case, "lapsed", subject, context)


def _last_day(case: Case) -> str:
    return spell(case.awaited_until) if case.awaited_until else ""
