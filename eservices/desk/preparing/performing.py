"""Takes the step that was prepared: the one place where the desk calls the register's steps."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from eservices.register import steps
from eservices.register.choices import Result
from eservices.register.lifecycle import NotAllowed
from eservices.register.models import Case, Event, Journal
from eservices.register.submission import Letter

from .. import presence
from ..models import Preparation
from . import other_case, recipients


class Gone(Exception):
    """The prepared action is no longer kept, nor are its files: nothing may be sent in its name."""


def _text(preparation: Preparation, name: str) -> str:
    return preparation.data.get(name, "").strip()


def _letter(preparation: Preparation) -> Letter:
    files = tuple(file.as_stored() for file in preparation.files.all())
    return Letter(_text(preparation, "text"), files)


def _assignment(preparation: Preparation) -> dict[str, Any]:
    department, executor = recipients.read(preparation.data["to"])
    return {"department": department, "executor": executor, "resolution": _text(preparation, "resolution")}


def _answer(preparation: Preparation) -> dict[str, Any]:
    result = preparation.data["result"]
    ground = _text(preparation, "ground") if result == Result.REFUSED else ""
    return {"letter": _letter(preparation), "result": result, "ground": ground}


def _journal(preparation: Preparation) -> dict[str, Any]:
    return {"journal": Journal.objects.get(pk=preparation.data["journal"])}


def _moment(preparation: Preparation) -> datetime:
    return timezone.make_aware(datetime.fromisoformat(preparation.data["received_at"]))


def _link(preparation: Preparation) -> dict[str, Any]:
    other = other_case.find(preparation.user, preparation.data["other"])
    if other is None:
        raise NotAllowed(_("No case that you may read has this number."))
    return {"other": other, "kind": preparation.data["kind"]}


def _day(preparation: Preparation) -> date:
    return date.fromisoformat(preparation.data["until"])


def _day_if_chosen(preparation: Preparation) -> date | None:
    return _day(preparation) if preparation.data.get("until") else None


Arguments = Callable[[Preparation], dict[str, Any]]
# What of the form each step takes; the step has the same name in `steps`.
ARGUMENTS: dict[str, Arguments] = {
    "enter": _journal,
    "change_journal": _journal,
    "assign": _assignment,
    "begin": lambda p: {},
    "link": _link,
    "verify_identity": lambda p: {"document": p.data["document"]},
    "check": lambda p: {},
    "send_back": lambda p: {"letter": _letter(p), "until": _day(p)},
    "complete": lambda p: {"letter": _letter(p)},
    "extend": lambda p: {"reason": _text(p, "reason"), "until": _day_if_chosen(p)},
    "expedite": lambda p: {"reason": _text(p, "reason")},
    "edit_received": lambda p: {"received_at": _moment(p), "reason": _text(p, "reason")},
    "ask": lambda p: {"letter": _letter(p)},
    "note": lambda p: {"text": _text(p, "text")},
    "propose": _answer,
    "endorse": lambda p: {"remark": _text(p, "remark")},
    "decline": lambda p: {"reason": _text(p, "reason")},
    "answer": _answer,
    "hand_over": lambda p: {"to_whom": _text(p, "to_whom")},
    "forward": lambda p: {"letter": _letter(p), "body": _text(p, "body")},
    "close": lambda p: {"result": p.data["result"], "reason": _text(p, "reason")},
    "withdraw": lambda p: {"letter": _letter(p)},
    "reopen": lambda p: {"letter": _letter(p)},
    "annul": lambda p: {"reason": _text(p, "reason")},
    "reissue_code": lambda p: {},
}


def perform(preparation: Preparation, case: Case) -> Event:
    """Take the step in its author's name, or find it done. NotAllowed or Stale when it cannot be taken.

    The row stays locked until commit, so that neither its files go meanwhile nor a change to it is lost.
    """
    step = getattr(steps, preparation.step)
    row = Preparation.objects.filter(pk=preparation.pk)
    with transaction.atomic():
        if row.select_for_update().first() is None:
            raise Gone
        event = step(
            case,
            actor=preparation.user,
            key=str(preparation.pk),
            revision=preparation.revision,
            **ARGUMENTS[preparation.step](preparation),
        )
        row.change(done_at=timezone.now())
        presence.clear(preparation.user, case.pk)
    return event
