"""Forward a case to the body that is competent; our clock ends and the citizen is told where it went."""

from datetime import datetime
from typing import Any

from .. import notices
from ..choices import Direction, EventKind, Result
from ..models import Case, Event
from ..submission import Letter
from .change import Entry, change, write_message
from .ending import end


def forward(
    case: Case,
    *,
    actor: Any,
    body: str,
    letter: Letter,
    at: datetime | None = None,
    key: str = "",
    revision: int | None = None,
) -> Event:
    """`body` is the competent body's name (Georgia: GAC 80, within five days, with notice)."""

    def write(current: Case) -> Entry:
        end(current, Result.FORWARDED, at)
        return Entry(EventKind.FORWARDED, True, {"result": Result.FORWARDED}, {"body": body, "text": letter.text})

    def then(current: Case, event: Event) -> None:
        notices.forwarded(current, write_message(current, event, Direction.TO_CITIZEN, letter), body)

    return change("forward", case, actor=actor, write=write, then=then, at=at, key=key, revision=revision)
