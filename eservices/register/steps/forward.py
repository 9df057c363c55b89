"""Forward a case to the body that is competent; our clock ends and the citizen is told where it went."""

from datetime import datetime
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _

from .. import calendars, facts, notices
from ..choices import Direction, EventKind, Result
from ..complained_of import is_body, plain
from ..deadlines import milestones
from ..lifecycle import NotAllowed
from ..models import Case, Event
from ..submission import Letter
from .change import Entry, change, write_message
from .ending import check_result, put_end


def forward(
    case: Case,
    *,
    actor: Any,
    body: str,
    letter: Letter,
    at: datetime | None = None,
    key: str = "",
    revision: int | None = None,
) -> Event:
    """`body` is the competent body's name (Georgia: GAC 80, within five days, with notice).

    NotAllowed for the body complained of, where the service forbids it (Ukraine: 393/96-ВР Art. 7).
    """

    def write(current: Case) -> Entry:
        if not plain(body):
            raise NotAllowed(_("Name the body that is competent."))
        if is_body(current, body):
            raise NotAllowed(_("The complaint is about this body: it must not be passed to it."))
        check_result(current, Result.FORWARDED)
        put_end(current, Result.FORWARDED, at)
        data = {"result": Result.FORWARDED} | _term(current, at or timezone.now())
        return Entry(EventKind.FORWARDED, True, data, {"body": body, "text": letter.text})

    def then(current: Case, event: Event) -> None:
        message = write_message(current, event, Direction.TO_CITIZEN, letter)
        if current.version.parsed_rules().forwarding.notify:
            notices.forwarded(current, message, body)

    return change("forward", case, actor=actor, write=write, then=then, at=at, key=key, revision=revision)


def _term(case: Case, moment: datetime) -> dict:
    """By when it had to be forwarded, and whether it was; nothing where the service sets no such term."""
    calendar = calendars.load(case.version.jurisdiction)
    last = milestones(facts.terms_of(case), facts.derive(case), calendar).get("forward")
    if last is None:
        return {}
    now = moment if isinstance(last, datetime) else calendar.local(moment).date()
    return {"forward_by": last.isoformat(), "in_time": now <= last}
