"""The daily look at cases that wait for their applicants: remind in time, end the waiting when it is over."""

import logging
from datetime import datetime

from django.utils import timezone

from . import completion, steps
from .catalogue.rules import IfNotFixed
from .choices import Status
from .lifecycle import NotAllowed
from .models import Case

logger = logging.getLogger(__name__)


def look_after(now: datetime) -> int:
    """Remind and end whatever is due at this moment; returns how many steps were taken. Twice does no harm.

    A case that cannot be helped is told to the log and holds up no other.
    """
    waiting = Case.objects.open().filter(awaited_until__isnull=False).select_related("version")
    taken = 0
    for case in waiting.order_by("awaited_until", "pk"):
        try:
            taken += _look_after(case, now)
        except NotAllowed as refused:
            logger.warning("No. %s waits for its applicant: %s", case.number, refused)
        except Exception:
            logger.exception("No. %s waits for its applicant, and could not be looked after", case.number)
    return taken


def _look_after(case: Case, now: datetime) -> bool:
    """Whether a step was taken. Its key names the event that began the wait, so two workers write one event."""
    today, sent_back = timezone.localdate(now), completion.last_sent_back(case)
    if sent_back is None:
        return False
    if completion.is_over(case, now):
        if case.status in (Status.ENDORSING, Status.SIGNING):
            return False  # an answer is on its way: nobody ends the case over the heads of those who sign
        lapses = case.version.parsed_rules().deficiency.if_not_fixed is IfNotFixed.UNCONSIDERED
        if lapses and completion.needs_a_look(case):
            return False  # it stands on my day of the clerk until somebody completes or closes it
        step, name = (steps.lapse, "lapse") if lapses else (steps.resume, "resume")
    elif completion.reminder_due(case, today) and not completion.reminded(case):
        step, name = steps.remind, "remind"
    else:
        return False
    step(case, at=now, key=f"{name}:{sent_back.seq}")
    return True
