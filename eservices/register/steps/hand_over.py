"""Hand an answer out at the counter, where it waited to be picked up."""

from datetime import datetime
from typing import Any

from django.utils.translation import gettext as _

from ..choices import Dispatch, EventKind
from ..lifecycle import NotAllowed
from ..models import Case, Event
from .change import Entry, change


def hand_over(
    case: Case,
    *,
    actor: Any,
    to_whom: str,
    at: datetime | None = None,
    key: str = "",
    revision: int | None = None,
) -> Event:
    """`to_whom` is the name of the person who took it; it stays inside, with the erasable words."""

    def write(current: Case) -> Entry:
        if current.dispatch != Dispatch.READY:
            raise NotAllowed(_("No answer of this case waits at the service centre."))
        if not to_whom.strip():
            raise NotAllowed(_("Write down who took the answer."))
        current.dispatch = Dispatch.HANDED_OVER
        return Entry(EventKind.HANDED_OVER, True, {}, {"to_whom": to_whom.strip()})

    return change("hand_over", case, actor=actor, write=write, at=at, key=key, revision=revision)
