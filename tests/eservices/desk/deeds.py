"""What is typed into the form of every step, for a case that stands where the step may be taken."""

from collections.abc import Callable
from typing import Any

from django.test import Client
from django.urls import reverse

from eservices.register import completion, extension
from eservices.register.choices import Status
from eservices.register.lifecycle import MOVES
from tests.factories.cases import make_case
from tests.factories.lives import BEGIN, Life, other_journal

Typed = dict[str, Any]
EARLY = (Status.REGISTERED, Status.RECEIVED, Status.ENDORSING, Status.CLOSED)

TYPED: dict[str, Callable[[Life], Typed]] = {
    "enter": lambda life: {"journal": life.version.journal_id},
    "change_journal": lambda life: {"journal": other_journal().pk},
    "assign": lambda life: {"to": f"{life.version.default_department_id}:{life.officer.pk}", "resolution": "ნახეთ"},
    "begin": lambda life: {},
    "link": lambda life: {"other": make_case(at=BEGIN).number, "kind": "repeat"},
    "verify_identity": lambda life: {"document": "passport"},
    "check": lambda life: {},
    "send_back": lambda life: {"text": "გეგმა\nხელმოწერა", "until": completion.window(life.case).earliest.isoformat()},
    "complete": lambda life: {"text": "აი გეგმა."},
    "extend": lambda life: {"until": extension.longest(life.case).isoformat(), "reason": "საჭიროა დათვალიერება."},
    "expedite": lambda life: {"reason": "საშიშია."},
    "edit_received": lambda life: {"received_at": "2026-11-13T10:00", "reason": "ბეჭედი კონვერტზე."},
    "ask": lambda life: {"text": "სად არის?"},
    "note": lambda life: {"text": "იგივე ადგილი."},
    "propose": lambda life: {"result": "answered", "text": "შეკეთდა."},
    "endorse": lambda life: {"remark": ""},
    "decline": lambda life: {"reason": "დააზუსტეთ თარიღი."},
    "answer": lambda life: {"result": "answered", "text": "შეკეთდა."},
    "hand_over": lambda life: {"to_whom": "ნანა გელაშვილი"},
    "forward": lambda life: {"body": "წყალკანალი", "text": "მათ ეკუთვნის."},
    "close": lambda life: {"result": "unconsidered", "reason": "ვერ განიხილება."},
    "withdraw": lambda life: {"text": "განცხადება N 17, 16.11.2026: აღარ მჭირდება."},
    "reopen": lambda life: {"text": "ისევ ჩატეხილია."},
    "annul": lambda life: {"reason": "შეცდომით."},
    "reissue_code": lambda life: {},
}


def ready_for(step: str, **rules: Any) -> Life:
    """A case in the earliest status in which the step may be taken."""
    status = next(status for status in EARLY if status in MOVES[step].sources)
    return Life(**rules).bring(status, before=step)


def doer(life: Life, step: str) -> Any:
    """Who takes it; an answer is endorsed by somebody else than its proposer."""
    return life.second if step == "endorse" else life.first


def form_url(case: Any, step: str) -> str:
    return reverse("desk:step", args=[case.pk, step])


def write(client: Client, case: Any, step: str, typed: Typed) -> str:
    """Fill in the form; the address of the preview."""
    response = client.post(form_url(case, step), typed)
    assert response.status_code == 302, response.content.decode()
    return response.url
