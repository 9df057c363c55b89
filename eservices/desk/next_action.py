"""What can be done with a case now, the likely thing first: for the bar of the case page and the button of a row."""

from dataclasses import dataclass
from typing import Any

from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from eservices.register import access
from eservices.register.choices import Status
from eservices.register.models import Case


@dataclass(frozen=True)
class Deed:
    """A step as staff reads it: a verb for the button, Wagtail's icon, and the deed on the confirming button."""

    step: str
    label: str | Promise
    icon: str
    confirm: str | Promise
    has_form: bool = True


DEEDS = {
    deed.step: deed
    for deed in (
        Deed("answer", _("Answer"), "edit", _("Send the answer and close the case")),
        Deed("begin", _("Begin work"), "check", _("Begin work"), has_form=False),
        Deed("assign", _("Assign"), "user", _("Assign the case")),
        Deed("ask", _("Ask a question"), "help", _("Send the question")),
        Deed("forward", _("Forward"), "redirect", _("Forward the case and close it here")),
        Deed("close", _("Close with a result"), "tick-inverse", _("Close the case")),
        Deed("note", _("Internal note"), "lock", _("Keep the note")),
        Deed("reissue_code", _("Replace the code"), "key", _("Replace the code"), has_form=False),
        Deed("annul", _("Annul"), "cross", _("Annul the registration")),
    )
}


@dataclass(frozen=True)
class Action:
    deed: Deed
    url: str


def likely_step(case: Case, open_steps: list[str]) -> str:
    """The step that usually comes next, among those open; empty when there is nothing to do but wait or read."""
    if not case.is_open:
        return ""
    order = ["answer"] if case.status == Status.IN_PROGRESS else ["begin", "answer"]
    if case.executor_id is None:
        order = ["assign", "begin"]
    elif case.asked_at:
        order = []
    return next((step for step in order if step in open_steps), "")


def actions(user: Any, case: Case) -> list[Action]:
    """Every step open to the person, the likely one first."""
    open_steps = access.steps_open_to(user, case)
    first = likely_step(case, open_steps)
    ordered = sorted((step for step in DEEDS if step in open_steps), key=lambda step: step != first)
    return [Action(DEEDS[step], step_url(case, step)) for step in ordered]


def next_action(user: Any, case: Case) -> Action | None:
    """The one thing to do next, or None."""
    step = likely_step(case, access.steps_open_to(user, case))
    return Action(DEEDS[step], step_url(case, step)) if step else None


def step_url(case: Case, step: str) -> str:
    return reverse("desk:step", args=[case.pk, step])
