"""Correct the day on which a submission reached city hall; the term is counted anew from it."""

from datetime import datetime
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _

from .. import facts, notices
from ..choices import EventKind
from ..deadlines import Fact, FactKind
from ..deadlines.step import Point, write_point
from ..lifecycle import NotAllowed
from ..models import Case, Event
from .change import Entry, change


def edit_received(
    case: Case,
    *,
    actor: Any,
    received_at: datetime,
    reason: str,
    at: datetime | None = None,
    key: str = "",
    revision: int | None = None,
) -> Event:
    """For example the postmark. Not in the future and not after registration; the citizen is told what moved."""

    def write(current: Case) -> Entry:
        _check(current, received_at, reason, at or timezone.now())
        moved = {"from": write_point(current.get_ledger().due), "to": write_point(_due_after(current, received_at, at))}
        data = {"received_at": received_at.isoformat(), "received_before": current.received_at.isoformat()}
        current.received_at = received_at
        return Entry(EventKind.RECEIVED_EDITED, True, data | moved, {"text": reason})

    def then(current: Case, event: Event) -> None:
        facts.keep(current)  # the letter names the new due date
        notices.received_edited(current, event)

    return change("edit_received", case, actor=actor, write=write, then=then, at=at, key=key, revision=revision)


def _due_after(case: Case, received_at: datetime, at: datetime | None) -> Point:
    params = {"received_at": received_at.isoformat()}
    return facts.derive(case, Fact(FactKind.RECEIVED_EDITED, at or timezone.now(), params)).due


def _check(case: Case, received_at: datetime, reason: str, now: datetime) -> None:
    if received_at > now:
        raise NotAllowed(_("The day of receipt cannot lie in the future."))
    if received_at > case.registered_at:
        raise NotAllowed(_("A case cannot be received after it was registered."))
    if received_at == case.received_at:
        raise NotAllowed(_("This is the day of receipt that the case has already."))
    if not reason.strip():
        raise NotAllowed(_("Say why the day of receipt is corrected: the applicant will read it."))
