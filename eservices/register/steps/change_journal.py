"""Choose another journal for a submission that is not registered yet; afterwards its number stands for ever."""

from datetime import datetime
from typing import Any

from ..choices import EventKind
from ..models import Case, Event, Journal
from ..numbering import journal_to_be, not_the_intake
from .change import Entry, change


def change_journal(
    case: Case,
    *,
    actor: Any,
    journal: Journal,
    at: datetime | None = None,
    key: str = "",
    revision: int | None = None,
) -> Event:
    """Stays inside: the citizen's number changes only when the case is registered."""

    def write(current: Case) -> Entry:
        before = journal_to_be(current)
        return Entry(EventKind.JOURNAL_CHANGED, False, {"journal": not_the_intake(journal).pk, "from": before.pk}, {})

    return change("change_journal", case, actor=actor, write=write, at=at, key=key, revision=revision)
