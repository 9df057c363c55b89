"""Close a case with a result and a reason the citizen reads, without a letter of answer."""

from datetime import datetime
from typing import Any

from .. import notices
from ..choices import Direction, EventKind
from ..models import Case, Event
from ..submission import Letter
from .change import Entry, change, write_message
from .ending import end


def close(
    case: Case,
    *,
    actor: Any,
    result: str,
    reason: str,
    at: datetime | None = None,
    key: str = "",
    revision: int | None = None,
) -> Event:
    """For example withdrawn by the applicant, or left unconsidered."""

    def write(current: Case) -> Entry:
        end(current, result, at)
        return Entry(EventKind.CLOSED, True, {"result": result}, {"text": reason})

    def then(current: Case, event: Event) -> None:
        notices.closed(current, write_message(current, event, Direction.TO_CITIZEN, Letter(reason)))

    return change("close", case, actor=actor, write=write, then=then, at=at, key=key, revision=revision)
