"""Ask the citizen a question. It never stops the clock: only a deficiency does."""

from datetime import datetime
from typing import Any

from django.utils import timezone

from .. import access, notices
from ..choices import Direction, EventKind
from ..models import Case, Event
from ..submission import Letter
from .change import Entry, change, write_message


def ask(
    case: Case,
    *,
    actor: Any,
    letter: Letter,
    at: datetime | None = None,
    key: str = "",
    revision: int | None = None,
) -> Event:
    """The question goes by mail with a link to the page where the citizen answers it."""

    def write(current: Case) -> Entry:
        current.asked_at = at or timezone.now()
        current.executor = access.responsible_for(current, actor)
        return Entry(EventKind.ASKED, True, {"files": len(letter.files)}, {"text": letter.text})

    def then(current: Case, event: Event) -> None:
        notices.asked(current, write_message(current, event, Direction.TO_CITIZEN, letter))

    return change("ask", case, actor=actor, write=write, then=then, at=at, key=key, revision=revision)
