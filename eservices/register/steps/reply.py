"""The citizen writes to city hall about a case, with files."""

from datetime import datetime

from ..choices import Direction, EventKind
from ..models import Case, Event
from ..submission import Letter
from .change import Entry, change, write_message


def reply(case: Case, *, letter: Letter, at: datetime | None = None, key: str = "") -> Event:
    """An answer to a question, or a message of the citizen's own; the office sees it first on its day."""

    def write(current: Case) -> Entry:
        data = {"files": len(letter.files), "to_question": current.asked_at is not None}
        if current.awaited_until:
            data["waits"] = True  # only completing makes the clock run again
        current.asked_at = None
        return Entry(EventKind.REPLIED, True, data, {"text": letter.text})

    def then(current: Case, event: Event) -> None:
        write_message(current, event, Direction.FROM_CITIZEN, letter)

    return change("reply", case, actor=None, write=write, then=then, at=at, key=key)
