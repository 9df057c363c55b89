"""To whom a case may be assigned: one list of departments and their people."""

from typing import Any

from django.contrib.auth import get_user_model
from django.utils.translation import gettext as _

from eservices.register import access
from eservices.register.choices import Role
from eservices.register.models import Case, Department, Membership

Group = tuple[str, list[tuple[str, str]]]


def choices(user: Any, case: Case) -> list[Group]:
    """Departments as groups; in each, the whole department first and then its people. Two queries."""
    departments = list(access.assignable_departments(user, case))
    people = Membership.objects.current().filter(
        department__in=departments, role__in=[Role.OFFICER, Role.HEAD, Role.CLERK], user__is_active=True
    )
    by_department: dict[int, dict[str, str]] = {department.pk: {} for department in departments}
    for membership in people.select_related("user").order_by("user__last_name", "user_id"):
        if membership.department_id:
            label = membership.user.get_full_name() or membership.user.get_username()
            place = by_department[membership.department_id]
            place[f"{membership.department_id}:{membership.user_id}"] = label
    return [
        (str(department), [(f"{department.pk}:", _("The whole department")), *by_department[department.pk].items()])
        for department in departments
    ]


def current(case: Case) -> str:
    """The choice that stands for how the case is assigned now."""
    return f"{case.department_id}:{case.executor_id or ''}"


def read(chosen: str) -> tuple[Department, Any]:
    """Department and person of a choice."""
    department, person = chosen.split(":")
    executor = get_user_model().objects.get(pk=person) if person else None
    return Department.objects.get(pk=department), executor
