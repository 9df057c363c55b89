"""The applicant completes a case that was sent back; its clock runs again."""

from datetime import datetime
from typing import Any

from django.utils.translation import gettext as _

from .. import completion, facts, notices
from ..choices import Direction, EventKind
from ..lifecycle import NotAllowed
from ..models import Case, Event
from ..submission import Letter
from .change import Entry, change, write_message


def complete(
    case: Case,
    *,
    letter: Letter,
    actor: Any = None,
    at: datetime | None = None,
    key: str = "",
    revision: int | None = None,
) -> Event:
    """By the citizen, or by staff (`actor`) for what came on paper. Also after the last day, while nobody closed it."""

    def write(current: Case) -> Entry:
        if current.awaited_until is None:
            raise NotAllowed(_("Nothing is missing in this case at the moment."))
        if not (letter.text.strip() or letter.files):
            raise NotAllowed(_("Write what you add, or attach a file."))
        late = completion.is_over(current, at)
        current.awaited_until = None
        data = {"by": "office" if actor else "applicant", "files": len(letter.files), "late": late}
        return Entry(EventKind.COMPLETED, True, data, {"text": letter.text})

    def then(current: Case, event: Event) -> None:
        facts.keep(current)  # the letter names the new due date
        write_message(current, event, Direction.FROM_CITIZEN, letter)
        notices.completed(current)

    return change("complete", case, actor=actor, write=write, then=then, at=at, key=key, revision=revision)
