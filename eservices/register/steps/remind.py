"""Remind the applicant that something is still missing; the system's own step, once a term."""

from datetime import datetime

from django.utils.translation import gettext as _

from .. import completion, notices
from ..choices import EventKind
from ..lifecycle import NotAllowed
from ..models import Case, Event
from .change import Entry, change


def remind(case: Case, *, at: datetime | None = None, key: str = "", revision: int | None = None) -> Event:
    """NotAllowed when we wait for nothing, when the term is over, or when the applicant was reminded already."""

    def write(current: Case) -> Entry:
        if current.awaited_until is None or completion.is_over(current, at):
            raise NotAllowed(_("There is nothing to remind the applicant of."))
        if completion.reminded(current):
            raise NotAllowed(_("The applicant was reminded already."))
        return Entry(EventKind.REMINDED, True, {"by": "system", "until": current.awaited_until.isoformat()}, {})

    def then(current: Case, _event: Event) -> None:
        notices.reminded(current, completion.asked_for(current))

    return change("remind", case, actor=None, write=write, then=then, at=at, key=key, revision=revision)
