"""Answer the citizen, with files; the case is closed with the result."""

from datetime import datetime
from typing import Any

from .. import notices
from ..choices import AnswerBy, Direction, Dispatch, EventKind
from ..models import Case, Event
from ..submission import Letter
from .change import Entry, change, write_message
from .ending import end


def answer(
    case: Case,
    *,
    actor: Any,
    letter: Letter,
    result: str,
    at: datetime | None = None,
    key: str = "",
    revision: int | None = None,
) -> Event:
    """The answer carries the service's text on where and until when it can be appealed (Georgia: GAC 52)."""

    def write(current: Case) -> Entry:
        end(current, result, at)
        # A mailed answer counts as sent when the mail server has taken it (see `dispatch`).
        current.dispatch = Dispatch.READY if current.answer_by == AnswerBy.COUNTER else Dispatch.NOT_SENT
        current.executor = current.executor or actor
        return Entry(EventKind.ANSWERED, True, {"result": result, "files": len(letter.files)}, {"text": letter.text})

    def then(current: Case, event: Event) -> None:
        notices.answered(current, write_message(current, event, Direction.TO_CITIZEN, letter))

    return change("answer", case, actor=actor, write=write, then=then, at=at, key=key, revision=revision)
