"""Send a case back for completion: what is missing, and until when; the clock stands still where the service says."""

from datetime import date, datetime
from typing import Any

from django.utils.translation import gettext as _

from .. import calendars, completion, facts, notices
from ..choices import Direction, EventKind
from ..deadlines.spelling import spell
from ..lifecycle import NotAllowed
from ..models import Case, Event
from ..submission import Letter
from .change import Entry, change, write_message


def send_back(
    case: Case,
    *,
    actor: Any,
    letter: Letter,
    until: date,
    at: datetime | None = None,
    key: str = "",
    revision: int | None = None,
) -> Event:
    """`letter.text` lists what is missing, one thing a line; `until` is the applicant's last day.

    Sent back again while we wait, it prolongs the applicant's own term, once (Georgia: GAC 83).
    """

    def write(current: Case) -> Entry:
        if not letter.text.strip():
            raise NotAllowed(_("List what is missing, one thing a line."))
        again = _check_until(current, until, at)
        current.awaited_until = until
        pauses = current.version.parsed_rules().deficiency.pauses
        data = {"pauses": pauses, "until": until.isoformat(), "again": again, "files": len(letter.files)}
        if not again:
            data["in_time"] = completion.check_in_time(current, at)
        return Entry(EventKind.SENT_BACK, True, data, {"text": letter.text})

    def then(current: Case, event: Event) -> None:
        facts.keep(current)  # the letter tells whether the clock stands still
        notices.sent_back(current, write_message(current, event, Direction.TO_CITIZEN, letter), event.data["again"])

    return change("send_back", case, actor=actor, write=write, then=then, at=at, key=key, revision=revision)


def _check_until(case: Case, until: date, at: datetime | None) -> bool:
    """Whether a running term is prolonged; NotAllowed for a day too near, too far, or off."""
    window = completion.window(case, at)
    if until < window.earliest:
        reason = _("The applicant needs more time: %(day)s is the earliest possible day.")
        raise NotAllowed(reason % {"day": spell(window.earliest)})
    if until > window.latest:
        reason = _("The applicant's term may not be that long: %(day)s is the latest possible day.")
        raise NotAllowed(reason % {"day": spell(window.latest)})
    working = calendars.load(case.version.jurisdiction).next_working(until)
    if working != until:
        raise NotAllowed(_("This is a day off. The next working day is %(day)s.") % {"day": spell(working)})
    return window.again
