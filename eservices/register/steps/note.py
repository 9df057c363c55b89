"""Write an internal note on a case; the citizen never sees it."""

from datetime import datetime
from typing import Any

from ..choices import EventKind
from ..models import Case, Event
from .change import Entry, change


def note(
    case: Case,
    *,
    actor: Any,
    text: str,
    at: datetime | None = None,
    key: str = "",
    revision: int | None = None,
) -> Event:
    """Possible in every status, also after the case is closed. It overwrites nothing, so `revision` is not compared."""

    def write(_current: Case) -> Entry:
        return Entry(EventKind.NOTED, False, {}, {"text": text})

    return change("note", case, actor=actor, write=write, at=at, key=key)
