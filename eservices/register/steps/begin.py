"""Begin work on a case; an officer who begins an unassigned one takes it."""

from datetime import datetime
from typing import Any

from .. import access
from ..choices import EventKind
from ..models import Case, Event
from .change import Entry, change


def begin(case: Case, *, actor: Any, at: datetime | None = None, key: str = "", revision: int | None = None) -> Event:
    """The citizen sees that somebody works on it."""

    def write(current: Case) -> Entry:
        current.executor = access.responsible_for(current, actor)
        return Entry(EventKind.BEGUN, True, {"executor": current.executor.pk}, {})

    return change("begin", case, actor=actor, write=write, at=at, key=key, revision=revision)
