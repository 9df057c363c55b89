"""The listed regular duties of the worker; each may run twice without harm."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.utils import timezone

from .models import TickRun

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Duty:
    name: str
    every: timedelta
    run: Callable[[], None]


_duties: dict[str, Duty] = {}


def tick(name: str, *, every: timedelta) -> Callable[[Callable[[], None]], Callable[[], None]]:
    """Put a function on the timetable."""

    def put(function: Callable[[], None]) -> Callable[[], None]:
        _duties[name] = Duty(name, every, function)
        return function

    return put


def _take(duty: Duty, now: datetime) -> bool:
    """True for the one worker that may run the duty now; a new duty is due at once."""
    row, _ = TickRun.objects.get_or_create(name=duty.name, defaults={"due_at": now})
    return bool(
        row.due_at <= now and TickRun.objects.filter(pk=row.pk, due_at=row.due_at).update(due_at=now + duty.every)
    )


def run_due() -> int:
    """Run every duty that is due; returns how many ran."""
    ran = 0
    for duty in list(_duties.values()):
        if _take(duty, timezone.now()):
            ran += 1
            error = ""
            try:
                duty.run()
            except Exception as problem:
                logger.exception("A regular duty failed: %s", duty.name)
                error = f"{type(problem).__name__}: {problem}"[:2000]
            TickRun.objects.filter(name=duty.name).update(last_error=error)
    return ran
