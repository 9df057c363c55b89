"""Give a case to a department and a person, with the resolution that says what to do."""

from datetime import datetime
from typing import Any

from django.db.models import Model
from django.utils.translation import gettext as _

from .. import access, complained_of
from ..choices import EventKind, Status
from ..lifecycle import NotAllowed
from ..models import Case, Department, Event
from .change import Entry, change


def assign(
    case: Case,
    *,
    actor: Any,
    department: Department,
    executor: Model | None = None,
    resolution: str = "",
    keep_proposal: bool = False,
    at: datetime | None = None,
    key: str = "",
    revision: int | None = None,
) -> Event:
    """The citizen sees the department; resolution and person stay inside. NotAllowed for a person of elsewhere.

    While the person is away the deputy has it, if of the same department, else the department.
    With `keep_proposal` an answer that waits to be endorsed or signed goes on waiting, unless the department changes;
    without, it is off its way: the new person begins from it.
    """

    def write(current: Case) -> Entry:
        if department not in access.assignable_departments(actor, current):
            raise NotAllowed(_("You cannot pass a case to this department."))
        if complained_of.is_department(current, department):
            raise NotAllowed(_("The complaint is about this department: it must not be passed to it."))
        if executor and not access.executors_of([department.pk]).filter(pk=executor.pk).exists():
            raise NotAllowed(_("This person does not work in the department."))
        before, taker = current.department_id, access.taker_of(executor, department) if executor else None
        current.department, current.executor_id = department, taker.pk if taker else None
        if keep_proposal and department.pk == before and (waiting := _waiting(current)):
            current.status = waiting
        elif taker is None:
            current.status = Status.REGISTERED
        data = {"department": department.pk, "from": before, "executor": current.executor_id}
        if executor and taker != executor:
            data["instead_of"] = executor.pk
        return Entry(EventKind.ASSIGNED, True, data, {"resolution": resolution})

    return change("assign", case, actor=actor, write=write, at=at, key=key, revision=revision)


def _waiting(case: Case) -> str:
    """The status from before this step, if a proposed answer waits in it; the locked row still has it."""
    waiting = Case.objects.filter(pk=case.pk, status__in=(Status.ENDORSING, Status.SIGNING))
    return waiting.values_list("status", flat=True).first() or ""
