"""Register what waits in the register of received submissions: now it gets its real number and its department."""

from datetime import datetime
from typing import Any

from django.utils import timezone

from .. import notices
from ..choices import EventKind
from ..models import Case, Event, Journal
from ..numbering import journal_to_be, not_the_intake, take_number
from .change import Entry, change
from .distribution import place, tell


def enter(
    case: Case,
    *,
    actor: Any,
    journal: Journal | None = None,
    at: datetime | None = None,
    key: str = "",
    revision: int | None = None,
) -> Event:
    """The clerk registers it, in the journal chosen before (`change_journal`) or named here.

    The number it had while it waited goes on opening it, and the term counts from receipt as before.
    """

    def write(current: Case) -> Entry:
        chosen, moment, before = journal or journal_to_be(current), at or timezone.now(), current.number
        number = take_number(not_the_intake(chosen), moment)
        current.intake_key, current.number_key, current.number = current.number_key, number.key, number.text
        current.journal, current.year, current.seq = chosen, number.year, number.seq
        current.registered_at = moment
        data = {"number": number.text, "channel": current.channel, "received_at": current.received_at.isoformat()}
        words = {"subject": current.subject, "name": current.applicant_name}
        return Entry(EventKind.REGISTERED, True, data | {"provisional": before}, words)

    def then(current: Case, event: Event) -> None:
        tell(current, place(current), event.at)
        notices.registered(current, event.data["provisional"])

    return change("enter", case, actor=actor, write=write, then=then, at=at, key=key, revision=revision)
