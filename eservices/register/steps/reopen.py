"""Reopen a case when the citizen says that it is not solved: the same term starts anew, and it is counted how often."""

from datetime import datetime
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _

from .. import access, facts, notices
from ..choices import Direction, Dispatch, EventKind, Result, Status
from ..lifecycle import NotAllowed
from ..models import Case, Event
from ..reopening import last_day
from ..submission import Letter
from .change import Entry, change, write_message


def reopen(
    case: Case,
    *,
    letter: Letter,
    actor: Any = None,
    at: datetime | None = None,
    key: str = "",
    revision: int | None = None,
) -> Event:
    """Within the service's calendar days after closing. Whoever was responsible and still works there gets it back."""

    def write(current: Case) -> Entry:
        _check(current, letter, at)
        data: dict = {"by": "office" if actor else "applicant", "result": current.result, "files": len(letter.files)}
        _open_again(current)
        data |= {"times": current.reopened, "executor": current.executor_id}
        return Entry(EventKind.REOPENED, True, data, {"text": letter.text})

    def then(current: Case, event: Event) -> None:
        facts.keep(current)  # the letter names the new due date
        write_message(current, event, Direction.FROM_CITIZEN, letter)
        notices.reopened(current)

    return change("reopen", case, actor=actor, write=write, then=then, at=at, key=key, revision=revision)


def _check(case: Case, letter: Letter, at: datetime | None) -> None:
    last = last_day(case)
    if case.result == Result.WITHDRAWN:
        raise NotAllowed(_("A case that was withdrawn cannot be reopened. Please write a new one."))
    if last is None:
        raise NotAllowed(_("This service does not reopen cases. Please write a new one."))
    if timezone.localdate(at) > last:
        raise NotAllowed(_("The time for reopening this case is over. Please write a new one."))
    if not letter.text.strip():
        raise NotAllowed(_("Say what is not solved."))


def _open_again(case: Case) -> None:
    case.reopened += 1
    case.result, case.closed_at, case.dispatch = Result.NONE, None, Dispatch.NOT_SENT
    case.asked_at = case.awaited_until = None
    if case.executor_id and not access.executors_of([case.department_id]).filter(pk=case.executor_id).exists():
        case.executor = None
    case.status = Status.ASSIGNED if case.executor_id else Status.REGISTERED
