"""What every ending of a case shares: its result and its closing time."""

from datetime import datetime

from django.utils import timezone
from django.utils.translation import gettext as _

from ..choices import Result
from ..lifecycle import NotAllowed
from ..models import Case


def end(case: Case, result: str, at: datetime | None) -> None:
    """Put result and closing time on the case; whether it came late is read off the events."""
    if result not in Result.values or not result:
        raise NotAllowed(_("Choose a result."))
    if case.version.results and result not in case.version.results:
        raise NotAllowed(_("This service cannot end with this result."))
    put_end(case, result, at)


def put_end(case: Case, result: str, at: datetime | None) -> None:
    """End the case without asking whether the service lists the result: what the law brings about needs no choice."""
    case.result, case.closed_at = result, at or timezone.now()
    case.asked_at = case.awaited_until = None
