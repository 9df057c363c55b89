"""Letters about a due date that moved: extended, taken as urgent, day of receipt corrected."""

from datetime import datetime
from typing import Any

from django.utils import timezone, translation
from django.utils.translation import gettext as _

from ..deadlines.spelling import spell
from ..facts import terms_of
from ..models import Case, Event
from ..nameless import is_signal
from .letter import due_of, send


def extended(case: Case, event: Event) -> None:
    """The notice of an extension: reason, old and new date, and the law (393/96-ВР Art. 20; ՀՕ-11-Ն Art. 9).

    None for a signal: no day was promised that could move.
    """
    if is_signal(case):
        return
    with translation.override(case.language):
        subject = _("The term of No. %(number)s was extended") % {"number": case.number}
        send(case, "extended", subject, _moved(case, event) | {"law": _law(case)})


def expedited(case: Case, event: Event) -> None:
    """It is urgent now: the new, nearer date."""
    with translation.override(case.language):
        subject = _("No. %(number)s is treated as urgent") % {"number": case.number}
        send(case, "expedited", subject, _moved(case, event))


def received_edited(case: Case, event: Event) -> None:
    """Day of receipt before and after, why, and the due date now."""
    with translation.override(case.language):
        subject = _("The day of receipt of No. %(number)s was corrected") % {"number": case.number}
        context = _moved(case, event)
        context["received"] = _moment(event.data["received_at"])
        context["received_before"] = _moment(event.data["received_before"])
        send(case, "received_edited", subject, context)


def _moved(case: Case, event: Event) -> dict[str, Any]:
    return {"reason": event.words.get("text", ""), "before": spell(event.data["from"]), "due": due_of(case)}


def _moment(text: str) -> str:
    return spell(timezone.localtime(datetime.fromisoformat(text)))


def _law(case: Case) -> str:
    return case.version.text("legal_basis", case.language) or terms_of(case).legal_basis
