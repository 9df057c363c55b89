"""Cases brought into any status by the real steps, and any step taken with arguments that fit."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

from eservices.register import completion, steps
from eservices.register.choices import IdentityDocument, LinkKind, Result, Role, Status
from eservices.register.models import Case, Journal, Membership, ServiceVersion
from eservices.register.submission import Letter, Submission

from .cases import ANSWERS, make_applicant, make_case, make_department, make_service, make_staff

BEGIN = datetime(2026, 11, 16, 7, tzinfo=UTC)  # a Monday, 11 o'clock in Tbilisi
LATER = timedelta(days=40)  # after the last day of an applicant, before the end of a term that stands still

# How a case gets into a status.
WAYS: dict[str, tuple[str, ...]] = {
    Status.RECEIVED: (),
    Status.REGISTERED: ("enter",),
    Status.ASSIGNED: ("enter", "assign"),
    Status.IN_PROGRESS: ("enter", "assign", "begin"),
    Status.ENDORSING: ("enter", "assign", "begin", "propose"),
    Status.SIGNING: ("enter", "assign", "begin", "propose", "endorse"),
    Status.CLOSED: ("enter", "assign", "begin", "propose", "endorse", "answer"),
    Status.ANNULLED: ("enter", "annul"),
}
WAITING = frozenset({"complete", "remind", "resume", "lapse"})  # steps of a case that was sent back
WITHOUT_ACTOR = frozenset({"reply", "complete", "remind", "resume", "lapse", "withdraw", "reopen"})
AFTER_THE_WAIT = frozenset({"resume", "lapse"})


def make_version(**rules: Any) -> ServiceVersion:
    """A service in which every step of the table is possible."""
    terms = {
        "n": 1,
        "unit": "months",
        "extension": {"mode": "added", "n": 1, "unit": "months"},
        "forward": {"n": 5, "unit": "working_days"},
        "deficiency_min": {"n": 5, "unit": "calendar_days"},
        "deficiency_extra": {"n": 15, "unit": "calendar_days"},
    }
    plain = {"registration": "by_clerk", "urgent": {"n": 5, "unit": "working_days"}}
    return make_service("letter", terms=terms, rules=plain | rules)


def make_everybody(*departments: Any) -> Any:
    """Somebody with every role in these departments, so that a step is never refused for the person."""
    person = make_staff(Role.CLERK)
    Membership.objects.create(user=person, role=Role.CONTROLLER)
    for department in departments:
        for role in (Role.OFFICER, Role.HEAD):
            Membership.objects.create(user=person, role=role, department=department)
    return person


class Life:
    """One case with the people around it. Its clock moves on by a minute with every step."""

    def __init__(self, version: ServiceVersion | None = None, **rules: Any) -> None:
        self.version = version or make_version(**rules)
        departments = self.version.default_department, make_department("registry")
        self.first, self.second = make_everybody(*departments), make_everybody(*departments)
        self.officer = make_staff(Role.OFFICER, self.version.default_department)
        self.now = BEGIN
        applicant = make_applicant(answer_by="counter")
        submission = Submission(self.version, uuid4(), "ka", ANSWERS["letter"], applicant, received_at=BEGIN)
        self.case: Case = steps.register(submission, at=BEGIN)

    def take(self, step: str, **more: Any) -> Any:
        """Take a step by its name, with arguments that fit; `more` says otherwise."""
        self.now += timedelta(minutes=1)
        if step in AFTER_THE_WAIT:
            self.now += LATER
        arguments = ARGUMENTS.get(step, lambda life: {})(self)
        who = {} if step in WITHOUT_ACTOR else {"actor": self.second if step == "endorse" else self.first}
        return getattr(steps, step)(self.case, **(who | {"at": self.now} | arguments | more))

    def bring(self, status: str, before: str = "") -> "Life":
        """Into the status, and ready for the step that is to come."""
        way = WAYS[Status(status)]
        if before == "reopen":
            way = ("enter", "close")  # nobody is responsible, so that it goes back to where it began
        for step in way:
            self.take(step)
            if step == "enter" and before in WAITING:
                self.take("send_back")
        return self


ARGUMENTS: dict[str, Callable[[Life], dict[str, Any]]] = {
    "change_journal": lambda life: {"journal": other_journal()},
    "assign": lambda life: {"department": life.version.default_department, "executor": life.officer},
    "link": lambda life: {"other": make_case(at=BEGIN), "kind": LinkKind.REPEAT},
    "send_back": lambda life: {"letter": Letter("გეგმა"), "until": completion.window(life.case, life.now).earliest},
    "complete": lambda life: {"letter": Letter("აი გეგმა.")},
    "verify_identity": lambda life: {"document": IdentityDocument.PASSPORT},
    "extend": lambda life: {"reason": "საჭიროა დათვალიერება."},
    "expedite": lambda life: {"reason": "საშიშია."},
    "edit_received": lambda life: {"received_at": BEGIN - timedelta(days=3), "reason": "ბეჭედი კონვერტზე."},
    "ask": lambda life: {"letter": Letter("სად არის?")},
    "reply": lambda life: {"letter": Letter("სკოლასთან.")},
    "note": lambda life: {"text": "იგივე ადგილი."},
    "propose": lambda life: {"letter": Letter("შეკეთდა."), "result": Result.ANSWERED},
    "decline": lambda life: {"reason": "დააზუსტეთ თარიღი."},
    "answer": lambda life: {"letter": Letter("შეკეთდა."), "result": Result.ANSWERED},
    "hand_over": lambda life: {"to_whom": "ნანა გელაშვილი"},
    "forward": lambda life: {"letter": Letter("თქვენი კომპეტენციაა."), "body": "წყალკანალი"},
    "close": lambda life: {"result": Result.UNCONSIDERED, "reason": "ვერ განიხილება."},
    "withdraw": lambda life: {"letter": Letter("აღარ მჭირდება.")},
    "annul": lambda life: {"reason": "შეცდომით."},
    "reopen": lambda life: {"letter": Letter("ისევ ჩატეხილია.")},
}


def other_journal() -> Journal:
    """A journal that is not the letter's own."""
    return Journal.objects.get_or_create(code="complaints", defaults={"prefix": "ს", "alias": "CMP"})[0]
