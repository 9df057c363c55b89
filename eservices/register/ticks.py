"""The register's regular duties."""

import logging
from datetime import timedelta

from django.utils import timezone

from backstage.timetable import tick

from .calendars import fill_ahead
from .choices import Clock
from .models import Case
from .seals import problems, seal
from .waiting import look_after

logger = logging.getLogger(__name__)


@tick("seal-register", every=timedelta(hours=6))
def seal_register() -> None:
    """Seal, then say aloud what does not fit."""
    seal()
    for problem in problems():
        logger.error("The register does not hold: %s", problem)


@tick("fill-calendar", every=timedelta(days=1))
def fill_calendar() -> None:
    fill_ahead()


@tick("wait-for-applicants", every=timedelta(hours=1))
def wait_for_applicants() -> None:
    """Soon after midnight a waiting that is over ends; reminders go out on the first look of their day."""
    look_after(timezone.now())


@tick("mark-overdue", every=timedelta(hours=1))
def mark_overdue() -> None:
    """The clock of a case turns red when its day or its hour is over, without anybody touching the case."""
    Case.objects.overdue(timezone.now()).exclude(clock=Clock.OVERDUE).update(clock=Clock.OVERDUE)
