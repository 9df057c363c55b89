"""Takes the step that was prepared: the one place where the desk calls the register's steps."""

from collections.abc import Callable
from typing import Any

from django.db import transaction
from django.utils import timezone

from eservices.register import steps
from eservices.register.models import Case, Event
from eservices.register.submission import Letter

from ..models import Preparation
from . import recipients


class Gone(Exception):
    """The prepared action is no longer kept, nor are its files: nothing may be sent in its name."""


def _letter(preparation: Preparation) -> Letter:
    files = tuple(file.as_stored() for file in preparation.files.all())
    return Letter(preparation.data["text"].strip(), files)


def _assignment(preparation: Preparation) -> dict[str, Any]:
    department, executor = recipients.read(preparation.data["to"])
    return {"department": department, "executor": executor, "resolution": preparation.data["resolution"].strip()}


Arguments = Callable[[Preparation], dict[str, Any]]
STEPS: dict[str, tuple[Callable[..., Event], Arguments]] = {
    "assign": (steps.assign, _assignment),
    "begin": (steps.begin, lambda p: {}),
    "ask": (steps.ask, lambda p: {"letter": _letter(p)}),
    "answer": (steps.answer, lambda p: {"letter": _letter(p), "result": p.data["result"]}),
    "forward": (steps.forward, lambda p: {"letter": _letter(p), "body": p.data["body"].strip()}),
    "close": (steps.close, lambda p: {"result": p.data["result"], "reason": p.data["reason"].strip()}),
    "note": (steps.note, lambda p: {"text": p.data["text"].strip()}),
    "annul": (steps.annul, lambda p: {"reason": p.data["reason"].strip()}),
    "reissue_code": (steps.reissue_code, lambda p: {}),
}


def perform(preparation: Preparation, case: Case) -> Event:
    """Take the step in its author's name, or find it done. NotAllowed or Stale when it cannot be taken.

    The row stays locked until commit, so that neither its files go meanwhile nor a change to it is lost.
    """
    step, arguments = STEPS[preparation.step]
    row = Preparation.objects.filter(pk=preparation.pk)
    with transaction.atomic():
        if row.select_for_update().first() is None:
            raise Gone
        event = step(
            case,
            actor=preparation.user,
            key=str(preparation.pk),
            revision=preparation.revision,
            **arguments(preparation),
        )
        row.change(done_at=timezone.now())
    return event
