"""Somebody leaves: all their open cases go to a colleague of the department in one step."""

from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from . import access, steps
from .choices import Role
from .lifecycle import NotAllowed
from .models import Case, Department
from .models.case import CaseQuerySet


def assignable_cases(actor: Any) -> CaseQuerySet:
    """The open cases of anybody that the actor may give to somebody else."""
    standing, cases = access.standing_of(actor), Case.objects.open()
    if standing.has(Role.CLERK):
        return cases
    return cases.filter(department_id__in=standing.departments.get(Role.HEAD, frozenset()))


def open_cases_of(actor: Any, person: Any, department: Department | None = None) -> CaseQuerySet:
    """Those of one person, of all departments or of one."""
    cases = assignable_cases(actor).filter(executor=person)
    return cases.filter(department=department) if department else cases


def hand_over_cases(actor: Any, from_user: Any, to_user: Any, department: Department | None = None) -> int:
    """Assign every open case of one person to another; all of them or none. Returns how many.

    A proposed answer stays where it waits, endorsed or not.

    NotAllowed when the actor may assign nowhere, when both are one person, or when the new person does not work in
    the department of one of the cases: then hand over department by department.
    """
    if not access.standing_of(actor).has(Role.CLERK, Role.HEAD):
        raise NotAllowed(_("Your role does not allow this step."))
    if from_user.pk == to_user.pk:
        raise NotAllowed(_("Choose somebody else."))
    with transaction.atomic():
        cases = list(open_cases_of(actor, from_user, department).select_related("department").order_by("pk"))
        for case in cases:
            _hand_over(case, actor, to_user)
    return len(cases)


def _hand_over(case: Case, actor: Any, to_user: Any) -> None:
    try:
        steps.assign(case, actor=actor, department=case.department, executor=to_user, keep_proposal=True)
    except NotAllowed as refused:
        raise NotAllowed(_("No. %(number)s: %(reason)s") % {"number": case.number, "reason": refused}) from refused
