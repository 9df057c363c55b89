"""Close a case that gets no answer: left unconsidered, or withdrawn; the citizen reads the reason."""

from datetime import datetime
from typing import Any

from django.utils.translation import gettext as _

from .. import notices
from ..choices import WITHOUT_ANSWER, Direction, EventKind
from ..endings import ends_without_answer
from ..lifecycle import NotAllowed
from ..models import Case, Event
from ..submission import Letter
from .change import Entry, change, write_message
from .ending import put_end


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
    """Answering is another step: only there are signature, ground and the text on how to appeal asked for."""

    def write(current: Case) -> Entry:
        if result not in WITHOUT_ANSWER:
            raise NotAllowed(_("A case can be closed without an answer only as left unconsidered or withdrawn."))
        if result not in ends_without_answer(current):
            raise NotAllowed(_("This service does not let a submission be withdrawn."))
        put_end(current, result, at)
        return Entry(EventKind.CLOSED, True, {"result": result}, {"text": reason})

    def then(current: Case, event: Event) -> None:
        notices.closed(current, write_message(current, event, Direction.TO_CITIZEN, Letter(reason)))

    return change("close", case, actor=actor, write=write, then=then, at=at, key=key, revision=revision)
