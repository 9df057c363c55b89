"""Whose cases make up a person's day."""

from typing import Any

from django.db.models import Q

from eservices.register import access
from eservices.register.choices import Role
from eservices.register.models.case import CaseQuerySet


def of_my_day(user: Any) -> CaseQuerySet:
    """Open cases the person answers for: the own ones, those nobody has taken yet, and for heads the whole department.

    A controller does nothing with cases, so their day is everything that is open.
    """
    standing = access.standing_of(user)
    cases = access.visible_to(user).open()
    if set(standing.departments) == {Role.CONTROLLER}:
        return cases
    mine = Q(executor=user)
    mine |= Q(executor=None, department__in=standing.departments.get(Role.OFFICER, ()))
    mine |= Q(department__in=standing.departments.get(Role.HEAD, ()))
    if standing.has(Role.CLERK):
        mine |= Q(executor=None, department__is_registry=True)
    return cases.filter(mine)
