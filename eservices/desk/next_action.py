"""What can be done with a case now, the likely thing first: for the bar of the case page and the button of a row."""

from dataclasses import dataclass, replace
from typing import Any

from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from eservices.register import access
from eservices.register.choices import Dispatch, Status
from eservices.register.models import Case

SHOWN = 4  # buttons on the bar; the rest waits behind "More"


@dataclass(frozen=True)
class Deed:
    """A step as staff reads it: a verb for the button, Wagtail's icon, the deed on the confirming button, its group."""

    step: str
    label: str | Promise
    icon: str
    confirm: str | Promise
    group: str
    has_form: bool = True


GROUPS: dict[str, str | Promise] = {
    "answer": _("The answer"),
    "talk": _("Correspondence"),
    "pass": _("Passing on"),
    "clock": _("The term"),
    "register": _("The register"),
}
# In the order in which they stand on the bar, the likely one taken out to the front.
DEEDS = {
    deed.step: deed
    for deed in (
        Deed("enter", _("Register the case"), "clipboard-list", _("Register the case"), "register"),
        Deed("answer", _("Answer"), "edit", _("Send the answer and close the case"), "answer"),
        Deed("endorse", _("Endorse"), "check", _("Endorse the answer"), "answer"),
        Deed("decline", _("Return the answer"), "rotate", _("Return the answer"), "answer"),
        Deed("hand_over", _("Hand over"), "tick-inverse", _("The answer was handed over"), "answer"),
        Deed("begin", _("Begin work"), "check", _("Begin work"), "answer", has_form=False),
        Deed("assign", _("Assign"), "user", _("Assign the case"), "pass"),
        Deed("complete", _("Record what was missing"), "upload", _("Record it, and let the clock run"), "clock"),
        Deed("propose", _("Propose an answer"), "draft", _("Propose the answer"), "answer"),
        Deed("ask", _("Ask a question"), "help", _("Send the question"), "talk"),
        Deed("send_back", _("Something is missing"), "resubmit", _("Ask for what is missing"), "clock"),
        Deed("check", _("Nothing is missing"), "tasks", _("Nothing is missing"), "clock", has_form=False),
        Deed("verify_identity", _("Check identity"), "user", _("The identity is checked"), "register"),
        Deed("note", _("Internal note"), "lock", _("Keep the note"), "talk"),
        Deed("reopen", _("Reopen"), "folder-open-1", _("Reopen the case"), "register"),
        Deed("forward", _("Forward"), "redirect", _("Forward the case and close it here"), "pass"),
        Deed("extend", _("Extend the term"), "calendar-alt", _("Extend the term and tell the applicant"), "clock"),
        Deed("expedite", _("Take as urgent"), "time", _("Take the case as urgent"), "clock"),
        Deed("edit_received", _("Correct the day of receipt"), "date", _("Correct the day of receipt"), "clock"),
        Deed("link", _("Link to another case"), "link", _("Link the cases"), "register"),
        Deed("change_journal", _("Change the journal"), "folder-inverse", _("Change the journal"), "register"),
        Deed("close", _("Close with a result"), "tick-inverse", _("Close the case"), "answer"),
        Deed("withdraw", _("Withdrawn on paper"), "arrow-left", _("Record it, and close the case"), "register"),
        Deed("reissue_code", _("Replace the code"), "key", _("Replace the code"), "register", has_form=False),
        Deed("annul", _("Annul"), "cross", _("Annul the registration"), "register"),
    )
}
_SIGNED = replace(DEEDS["answer"], label=_("Sign and send"))


@dataclass(frozen=True)
class Action:
    deed: Deed
    url: str


@dataclass(frozen=True)
class Group:
    """Steps behind "More"; `on_bar` are those that a wide screen has on the bar already."""

    title: str | Promise
    actions: list[Action]
    on_bar: list[Action]


@dataclass(frozen=True)
class Bar:
    """The actions of a case page: what is shown at once, and the rest in groups.

    `likely` says that the first one is what usually comes next; `narrow_only` that a wide screen needs no "More".
    """

    shown: list[Action]
    more: list[Group]
    likely: bool
    narrow_only: bool


def deed_of(step: str, case: Case) -> Deed:
    """The deed in words; answering a case that waits for the signature is signing."""
    return _SIGNED if step == "answer" and case.status == Status.SIGNING else DEEDS[step]


def likely_step(user: Any, case: Case, open_steps: list[str]) -> str:
    """The step that usually comes next, among those open; empty when there is nothing to do but wait or read."""
    return next((step for step in _order(user, case) if step in open_steps), "")


def _order(user: Any, case: Case) -> list[str]:
    if not case.is_open:
        return ["hand_over"] if case.dispatch == Dispatch.READY else []
    if case.waits_for_applicant:
        return []
    if case.status in _BY_STATUS:
        own = case.status == Status.ENDORSING and case.executor_id == user.pk  # whoever proposes it lets others endorse
        return [] if own else _BY_STATUS[Status(case.status)]
    if case.executor_id is None:
        return ["assign", "begin"]
    if case.asked_at:
        return []
    return ["answer", "propose"] if case.status == Status.IN_PROGRESS else ["begin", "answer"]


_BY_STATUS = {Status.RECEIVED: ["enter"], Status.ENDORSING: ["endorse"], Status.SIGNING: ["answer"]}


def action_bar(user: Any, case: Case, steps: list[str]) -> Bar | None:
    """The steps in order: the likely one first, three more beside it, the rest in groups; None without any."""
    likely = likely_step(user, case, steps)
    first = likely or ("complete" if case.waits_for_applicant else "note")  # nothing rash stands where the eye falls
    ordered = sorted((step for step in DEEDS if step in steps), key=lambda step: step != first)
    found = [_action(step, case) for step in ordered]
    shown, rest = found[:SHOWN], found[SHOWN:]
    groups = [
        Group(title, _of(code, rest), _of(code, shown[1:]))
        for code, title in GROUPS.items()
        if _of(code, rest) or _of(code, shown[1:])
    ]
    return Bar(shown, groups, bool(likely), not rest) if found else None


def _of(group: str, found: list[Action]) -> list[Action]:
    return [action for action in found if action.deed.group == group]


def next_action(user: Any, case: Case) -> Action | None:
    """The one thing to do next, or None."""
    step = likely_step(user, case, access.steps_open_to(user, case))
    return _action(step, case) if step else None


def _action(step: str, case: Case) -> Action:
    return Action(deed_of(step, case), step_url(case, step))


def step_url(case: Case, step: str) -> str:
    return reverse("desk:step", args=[case.pk, step])
