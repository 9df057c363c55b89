"""Endorse a proposed answer, with or without a remark; then it waits for the head's signature."""

from datetime import datetime
from typing import Any

from django.utils.translation import gettext as _

from .. import proposals
from ..choices import EventKind
from ..lifecycle import NotAllowed
from ..models import Case, Event
from .change import Entry, change


def endorse(
    case: Case,
    *,
    actor: Any,
    remark: str = "",
    at: datetime | None = None,
    key: str = "",
    revision: int | None = None,
) -> Event:
    """Two pairs of eyes: NotAllowed for the person who proposed it."""

    def write(current: Case) -> Entry:
        proposal = proposals.last_proposal(current)
        if proposal and proposal.author == actor:
            raise NotAllowed(_("You proposed this answer yourself; somebody else endorses it."))
        return Entry(EventKind.ENDORSED, False, {}, {"text": remark})

    return change("endorse", case, actor=actor, write=write, at=at, key=key, revision=revision)
