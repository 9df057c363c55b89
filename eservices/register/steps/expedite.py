"""Take a case as urgent: the service's shorter term counts from its receipt."""

from datetime import datetime
from typing import Any

from django.utils.translation import gettext as _

from .. import facts, notices
from ..choices import EventKind
from ..deadlines.step import write_point
from ..expediting import due_if_urgent
from ..lifecycle import NotAllowed
from ..models import Case, Event
from .change import Entry, change


def expedite(
    case: Case,
    *,
    actor: Any,
    reason: str,
    at: datetime | None = None,
    key: str = "",
    revision: int | None = None,
) -> Event:
    """Only where the service has an urgent term (Ukraine: 2939-VI Art. 20, 48 hours on a reasoned petition)."""

    def write(current: Case) -> Entry:
        due = due_if_urgent(current, at)
        urgent = current.version.parsed_rules().urgent
        if urgent and urgent.needs_reason and not reason.strip():
            raise NotAllowed(_("Say why the case is urgent."))
        current.urgent = True
        data = {"from": write_point(current.get_ledger().due), "to": write_point(due)}
        return Entry(EventKind.EXPEDITED, True, data, {"text": reason})

    def then(current: Case, event: Event) -> None:
        facts.keep(current)  # the letter names the new due date
        notices.expedited(current, event)

    return change("expedite", case, actor=actor, write=write, then=then, at=at, key=key, revision=revision)
