"""Gathers what the case page shows, in a number of queries that does not grow with the case."""

from typing import Any

from django.contrib.auth import get_user_model
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from eservices.register import catalogue, completion, history, identity
from eservices.register.choices import EventKind, Role
from eservices.register.deadlines.wording import describe_all
from eservices.register.models import Case, Membership, Message
from eservices.register.proposals import current_proposal

from .. import presence
from ..due import DueReader
from ..fitting import fitting_steps
from ..next_action import action_bar
from ..side_dates import side_dates
from . import letters, related
from .clock_bar import bar

VIEWS: dict[str, str | Promise] = {
    "all": _("All"),
    "public": _("What the applicant sees"),
    "internal": _("Internal only"),
}


def contents(user: Any, case: Case, view: str) -> dict[str, Any]:
    """The context of the page; `view` chooses which events the history shows."""
    lines, reader = history.for_staff(case), DueReader()
    happened, proposal = {line.kind for line in lines}, current_proposal(case)
    messages = history.messages_of(case)
    sides = side_dates(case, reader.calendar(case.version.jurisdiction), happened)
    open_steps = fitting_steps(user, case, happened, proposal, sides)
    return {
        "case": case,
        "status": history.where_it_stands(case),
        **submission(case),
        "notes": [line for line in lines if line.kind == EventKind.NOTED],
        "lines": [line for line in lines if view == "all" or line.public == (view == "public")],
        "messages_of_case": messages,
        "missing": missing(case, messages),
        "identity_unchecked": case.is_open and identity.is_unchecked(case),
        "term_over": completion.is_over(case),
        "proposal": proposal,
        "people": people(case),
        "letters": letters.delivery_record(case),
        "writers": presence.others(user, case),
        "actions": action_bar(user, case, open_steps),
        "history_view": view,
        "history_views": [(code, label, code == view) for code, label in VIEWS.items()],
        "case_url": reverse("desk:case", args=[case.pk]),
        **clock(case, reader),
        "side_dates": sides,
        **together(user, case, may_link="link" in open_steps),
    }


def clock(case: Case, reader: DueReader) -> dict[str, Any]:
    """The due date, and why it is so."""
    derived = case.get_ledger()
    return {
        "due": reader.read(case),
        "ledger": describe_all(derived.steps),
        "bar": bar(derived, timezone.now()),
    }


def together(user: Any, case: Case, *, may_link: bool) -> dict[str, Any]:
    """Cases that are linked, and those of the same applicant."""
    return {
        "linked": related.linked(user, case),
        "offered": related.offered(user, case, may_link=may_link),
        "other_cases": related.of_applicant(user, case).count(),
        "same_applicant": case.email or case.applicant_name,
    }


def missing(case: Case, messages: list[Message]) -> str:
    """What the applicant was asked for, while we wait for it."""
    if not case.waits_for_applicant:
        return ""
    asked = [message.text for message in messages if message.event.kind == EventKind.SENT_BACK]
    return asked[-1] if asked else ""


def submission(case: Case) -> dict[str, Any]:
    """What the citizen sent: answers in the language of the case, and files."""
    files = list(case.attachments.filter(message=None, internal=False))
    answers = catalogue.read_answers(case.version, case.answers, case.language, files)
    return {"answers": answers, "files": catalogue.general_files(files)}


def people(case: Case) -> list[tuple[str, str | Promise]]:
    """Who works on the case, with what they are to it."""
    found: list[tuple[str, str | Promise]] = []
    if case.executor:
        found.append((case.executor.get_full_name() or case.executor.get_username(), _("responsible person")))
    heads = Membership.objects.current().filter(department_id=case.department_id, role=Role.HEAD)
    for head in get_user_model().objects.filter(pk__in=heads.values("user_id")).exclude(pk=case.executor_id)[:3]:
        found.append((head.get_full_name() or head.get_username(), _("department head")))
    return found
