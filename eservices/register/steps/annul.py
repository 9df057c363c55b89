"""Annul a registration made in error; the number stays taken, with the reason."""

from datetime import datetime
from typing import Any

from django.utils import timezone

from ..choices import EventKind
from ..models import Case, Event
from .change import Entry, change


def annul(
    case: Case,
    *,
    actor: Any,
    reason: str,
    at: datetime | None = None,
    key: str = "",
    revision: int | None = None,
) -> Event:
    """Only the registry office annuls."""

    def write(current: Case) -> Entry:
        current.closed_at = at or timezone.now()
        return Entry(EventKind.ANNULLED, True, {}, {"text": reason})

    return change("annul", case, actor=actor, write=write, at=at, key=key, revision=revision)
