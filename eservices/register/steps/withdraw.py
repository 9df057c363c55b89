"""The applicant withdraws a case; it ends without an answer."""

from datetime import datetime
from typing import Any

from django.utils.translation import gettext as _

from .. import notices
from ..choices import Direction, EventKind, Result
from ..lifecycle import NotAllowed
from ..models import Case, Event
from ..submission import Letter
from .change import Entry, change, write_message
from .ending import put_end


def withdraw(
    case: Case,
    *,
    letter: Letter,
    actor: Any = None,
    at: datetime | None = None,
    key: str = "",
    revision: int | None = None,
) -> Event:
    """Where the service lets it be withdrawn; by the citizen, or by the clerk (`actor`) for what came on paper.

    The citizen need give no reason: the `letter` may be empty. The clerk writes down what paper it was.
    """

    def write(current: Case) -> Entry:
        if not current.version.parsed_rules().withdrawable:
            raise NotAllowed(_("This service does not let a submission be withdrawn."))
        if actor and not letter.text.strip():
            raise NotAllowed(_("Write what paper it was: its number and day, and what the applicant says."))
        put_end(current, Result.WITHDRAWN, at)
        data = {"result": Result.WITHDRAWN, "by": "office" if actor else "applicant", "files": len(letter.files)}
        return Entry(EventKind.WITHDRAWN, True, data, {"text": letter.text})

    def then(current: Case, event: Event) -> None:
        if letter.text.strip() or letter.files:
            write_message(current, event, Direction.FROM_CITIZEN, letter)
        notices.withdrawn(current)

    return change("withdraw", case, actor=actor, write=write, then=then, at=at, key=key, revision=revision)
