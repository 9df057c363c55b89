"""Gathers what the case page shows, in a number of queries that does not grow with the case."""

from typing import Any

from django.contrib.auth import get_user_model
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from eservices.register import access, catalogue, history
from eservices.register.choices import EventKind, Role
from eservices.register.deadlines.wording import describe_all
from eservices.register.models import Case, Membership

from ..due import DueReader
from ..next_action import actions
from . import letters
from .clock_bar import bar

VIEWS: dict[str, str | Promise] = {
    "all": _("All"),
    "public": _("What the applicant sees"),
    "internal": _("Internal only"),
}


def contents(user: Any, case: Case, view: str) -> dict[str, Any]:
    """The context of the page; `view` chooses which events the history shows."""
    lines, derived = history.for_staff(case), case.get_ledger()
    done = actions(user, case)
    return {
        "case": case,
        "status": history.where_it_stands(case),
        **submission(case),
        "notes": [line for line in lines if line.kind == EventKind.NOTED],
        "lines": [line for line in lines if view == "all" or line.public == (view == "public")],
        "messages_of_case": history.messages_of(case),
        "due": DueReader().read(case),
        "ledger": describe_all(derived.steps),
        "bar": bar(derived, timezone.now()),
        "people": people(case),
        "other_cases": other_cases(user, case),
        "letters": letters.delivery_record(case),
        "actions": done,
        "history_view": view,
        "history_views": [(code, label, code == view) for code, label in VIEWS.items()],
        "case_url": reverse("desk:case", args=[case.pk]),
    }


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


def other_cases(user: Any, case: Case) -> int:
    """How many more cases of the same applicant the person may see, by e-mail address."""
    if not case.email:
        return 0
    return access.visible_to(user).filter(email=case.email).exclude(pk=case.pk).count()
