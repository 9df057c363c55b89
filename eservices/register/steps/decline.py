"""Return a proposed answer to the person who works on the case, with what is to be changed."""

from datetime import datetime
from typing import Any

from django.utils.translation import gettext as _

from ..choices import EventKind
from ..lifecycle import NotAllowed
from ..models import Case, Event
from .change import Entry, change


def decline(
    case: Case,
    *,
    actor: Any,
    reason: str,
    at: datetime | None = None,
    key: str = "",
    revision: int | None = None,
) -> Event:
    """Before the signature too. The proposer may take the own proposal back with it."""

    def write(_current: Case) -> Entry:
        if not reason.strip():
            raise NotAllowed(_("Say what is to be changed."))
        return Entry(EventKind.DECLINED, False, {}, {"text": reason})

    return change("decline", case, actor=actor, write=write, at=at, key=key, revision=revision)
