"""What every ending of a case shares: its result and its closing time."""

from datetime import datetime

from django.utils import timezone
from django.utils.translation import gettext as _

from ..choices import ANSWERS, Result
from ..lifecycle import NotAllowed
from ..models import Case


def check_result(case: Case, result: str) -> None:
    """NotAllowed for a result that the service does not know."""
    if case.version.results and result not in case.version.results:
        raise NotAllowed(_("This service cannot end with this result."))


def check_answer(case: Case, result: str, ground: str) -> None:
    """NotAllowed for what is no answer; a refusal needs what the service asks of it (Georgia: GAC 41 and 52)."""
    if result not in ANSWERS:
        raise NotAllowed(_("Choose a result."))
    check_result(case, result)
    refusal = case.version.parsed_rules().refusal
    if result != Result.REFUSED:
        return
    if refusal.needs_ground and not ground.strip():
        raise NotAllowed(_("A refusal needs its ground: the act and the article it rests on."))
    if refusal.needs_appeal_text and not case.version.text("appeal", case.language):
        raise NotAllowed(_("A refusal must say how it can be appealed, and this service has no text on that."))


def put_end(case: Case, result: str, at: datetime | None) -> None:
    """Put result and closing time on the case, whether the service lists the result or not.

    What the law brings about needs no choice; whether it came late is read off the events.
    """
    case.result, case.closed_at = result, at or timezone.now()
    case.asked_at = case.awaited_until = None
