"""Annul a registration made in error; the number stays taken, with the reason."""

from datetime import datetime
from typing import Any

from django.utils import timezone

from .. import notices
from ..choices import Direction, EventKind
from ..models import Case, Event
from ..submission import Letter
from .change import Entry, change, write_message


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

    def then(current: Case, event: Event) -> None:
        notices.annulled(current, write_message(current, event, Direction.TO_CITIZEN, Letter(reason)))

    return change("annul", case, actor=actor, write=write, then=then, at=at, key=key, revision=revision)
