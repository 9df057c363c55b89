"""Replace a lost tracking code: the old code and every old link die at once."""

from datetime import datetime
from typing import Any

from .. import notices, tracking
from ..choices import EventKind
from ..models import Case, Event
from .change import Entry, change


def reissue_code(
    case: Case,
    *,
    actor: Any,
    at: datetime | None = None,
    key: str = "",
    revision: int | None = None,
) -> Event:
    """The new code goes to the mail address of the case, if it has one; the clerk can print it."""

    def write(current: Case) -> Entry:
        current.code_salt = tracking.new_salt()
        return Entry(EventKind.CODE_REISSUED, True, {}, {})

    def then(current: Case, _event: Event) -> None:
        notices.code_reissued(current)

    return change("reissue_code", case, actor=actor, write=write, then=then, at=at, key=key, revision=revision)
