"""Propose an answer: the draft waits inside until somebody else has endorsed it and the head has signed."""

from datetime import datetime
from typing import Any

from .. import access
from ..choices import EventKind
from ..models import Case, Event
from ..submission import Letter
from .change import Entry, attach, change
from .ending import check_answer


def propose(
    case: Case,
    *,
    actor: Any,
    letter: Letter,
    result: str,
    ground: str = "",
    at: datetime | None = None,
    key: str = "",
    revision: int | None = None,
) -> Event:
    """The citizen reads neither text nor files; `proposals.current_proposal` gives them to the office."""

    def write(current: Case) -> Entry:
        check_answer(current, result, ground)
        files = attach(current, letter.files, internal=True)
        current.executor = access.responsible_for(current, actor)
        data = {"result": result, "files": len(files), "attachments": [file.pk for file in files]}
        return Entry(EventKind.PROPOSED, False, data, {"text": letter.text, "ground": ground})

    return change("propose", case, actor=actor, write=write, at=at, key=key, revision=revision)
