"""Which step may follow which status, and the public wording of where a case stands. Knows no database."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from .choices import Clock, Dispatch, Result, Status

S = Status
OPEN_STATUSES = frozenset({S.RECEIVED, S.REGISTERED, S.ASSIGNED, S.IN_PROGRESS, S.ENDORSING, S.SIGNING})
WORKING = OPEN_STATUSES - {S.RECEIVED}


class NotAllowed(Exception):
    """The step does not fit the status of the case, or the person; the text says why."""


class Stale(NotAllowed):
    """Somebody changed the case since it was shown."""


@dataclass(frozen=True)
class Move:
    """From which statuses a step may be taken, and which status it leads to (None: it stays)."""

    sources: frozenset[Status]
    target: Status | None = None


ON_DESK = frozenset({S.REGISTERED, S.ASSIGNED, S.IN_PROGRESS})

MOVES: dict[str, Move] = {
    # before registration
    "enter": Move(frozenset({S.RECEIVED}), S.REGISTERED),
    "change_journal": Move(frozenset({S.RECEIVED})),
    # distribution
    "assign": Move(WORKING, S.ASSIGNED),
    "begin": Move(frozenset({S.ASSIGNED, S.REGISTERED}), S.IN_PROGRESS),
    "link": Move(frozenset(Status) - {S.ANNULLED}),
    "verify_identity": Move(WORKING),
    # the clock
    "check": Move(ON_DESK),
    "send_back": Move(ON_DESK),
    "complete": Move(WORKING),
    "remind": Move(WORKING),
    "resume": Move(WORKING),
    "extend": Move(WORKING),
    "expedite": Move(ON_DESK),
    "edit_received": Move(OPEN_STATUSES),
    # the dialogue
    "ask": Move(ON_DESK, S.IN_PROGRESS),
    "reply": Move(OPEN_STATUSES),
    "note": Move(frozenset(Status)),
    "reissue_code": Move(frozenset(Status)),
    # the answer
    "propose": Move(ON_DESK, S.ENDORSING),
    "endorse": Move(frozenset({S.ENDORSING}), S.SIGNING),
    "decline": Move(frozenset({S.ENDORSING, S.SIGNING}), S.IN_PROGRESS),
    "answer": Move(ON_DESK | {S.SIGNING}, S.CLOSED),
    "hand_over": Move(frozenset({S.CLOSED})),
    # other endings, and back
    "forward": Move(WORKING, S.CLOSED),
    "close": Move(WORKING, S.CLOSED),
    "lapse": Move(WORKING, S.CLOSED),
    "withdraw": Move(OPEN_STATUSES, S.CLOSED),
    "annul": Move(OPEN_STATUSES, S.ANNULLED),
    "reopen": Move(frozenset({S.CLOSED}), S.REGISTERED),
}


def allows(step: str, status: str) -> bool:
    """Whether the table lets the step be taken in this status."""
    return status in MOVES[step].sources


def after(step: str, status: str) -> str:
    """The status after the step; NotAllowed when the table forbids it."""
    if not allows(step, status):
        reason = _("This step is not possible while the case is “%(status)s”.")
        raise NotAllowed(reason % {"status": Status(status).label})
    return MOVES[step].target or status


@dataclass(frozen=True)
class Wording:
    """What everybody reads, with the tone of its colour: ok (green), gold (attention), red (late), ended (grey)."""

    code: str
    label: str | Promise
    tone: str


_RESULTS = {
    Result.ANSWERED: _("Answered"),
    Result.PARTLY: _("Partly granted"),
    Result.REFUSED: _("Refused"),
    Result.EXPLAINED: _("Explained"),
    Result.FORWARDED: _("Forwarded to competent body"),
    Result.UNCONSIDERED: _("Left unconsidered"),
    Result.WITHDRAWN: _("Withdrawn"),
}
_STATUSES = {
    S.RECEIVED: _("Submitted"),
    S.REGISTERED: _("Registered"),
    S.ASSIGNED: _("Resolution issued"),
    S.IN_PROGRESS: _("In progress"),
    S.ENDORSING: _("Being endorsed"),
    S.SIGNING: _("Awaiting signature"),
}


def wording(*, status: str, clock: str, result: str, dispatch: str, stage: str = "", reopened: bool = False) -> Wording:
    """The public wording of the five parts of a case's state (domain vocabulary, design decision 7).

    A case that was `reopened` says so until somebody works on it.
    """
    if status == S.ANNULLED:
        return Wording("annulled", _("Annulled"), "ended")
    if status == S.CLOSED:
        if dispatch == Dispatch.READY:
            return Wording("ready_for_pickup", _("Ready for pick-up"), "gold")
        return Wording(result or "closed", _RESULTS.get(Result(result), _("Closed")), "ended")
    if clock == Clock.PAUSED:
        return Wording("waiting_applicant", _("Waiting for applicant"), "gold")
    if clock == Clock.OVERDUE:
        return Wording("overdue", _("Overdue"), "red")
    if clock == Clock.EXTENDED and status == S.IN_PROGRESS:
        return Wording("extended", _("Deadline extended"), "gold")
    if reopened and status in (S.REGISTERED, S.ASSIGNED):
        return Wording("reopened", _("Reopened"), "gold")
    return Wording(str(status), _STATUSES[S(status)], "gold" if status == S.IN_PROGRESS else "ok")
