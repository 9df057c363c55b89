"""Extend the term of a case before it ends, with the notice that the law asks for in the same step."""

from datetime import date, datetime
from typing import Any

from django.utils.translation import gettext as _

from .. import extension, facts, notices
from ..choices import Direction, EventKind
from ..deadlines.step import write_point
from ..lifecycle import NotAllowed
from ..models import Case, Event
from ..submission import Letter
from .change import Entry, change, write_message


def extend(
    case: Case,
    *,
    actor: Any,
    reason: str,
    until: date | None = None,
    at: datetime | None = None,
    key: str = "",
    revision: int | None = None,
) -> Event:
    """As far as the service allows, or to an earlier day `until`. The reason goes to the applicant.

    NotAllowed after the term has ended, too often, beyond the cap, or where the service knows no extension
    (393/96-ВР Art. 20; 2939-VI Art. 20; ՀՕ-11-Ն Art. 9).
    """

    def write(current: Case) -> Entry:
        if current.version.parsed_rules().extension.needs_reason and not reason.strip():
            raise NotAllowed(_("Say why the term is extended: the applicant will read it."))
        extended = extension.require(current, until, at)
        moved = {"from": write_point(current.get_ledger().due), "to": write_point(extended.due)}
        data = {"until": extended.until, **moved}
        return Entry(EventKind.EXTENDED, True, data, {"text": reason})

    def then(current: Case, event: Event) -> None:
        facts.keep(current)  # the notice names the new due date
        if reason.strip():
            write_message(current, event, Direction.TO_CITIZEN, Letter(reason))
        notices.extended(current, event)

    return change("extend", case, actor=actor, write=write, then=then, at=at, key=key, revision=revision)
