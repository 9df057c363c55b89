"""Whose cases make up a person's day."""

from typing import Any

from django.db.models import Q
from django.utils import timezone

from eservices.register import access
from eservices.register.choices import Dispatch, Role, Status
from eservices.register.models.case import OPEN, CaseQuerySet

from ..term_over import term_over


def of_my_day(user: Any) -> CaseQuerySet:
    """Cases the person answers for: the own ones and those of people for whom they stand in, those nobody has taken
    yet, and for heads the whole department.

    Open ones, and answers that wait to be handed over; for officers also what a colleague proposed and somebody else
    endorses; for clerks what waits for registration, and whose applicant's term is over. A controller does
    nothing with cases, so their day is everything that is open.
    """
    standing = access.standing_of(user)
    cases = access.visible_to(user)
    if set(standing.departments) == {Role.CONTROLLER}:
        return cases.open()
    offices = standing.departments.get(Role.OFFICER, ())
    mine = Q(executor__in=access.works_for(user)) | Q(department__in=standing.departments.get(Role.HEAD, ()))
    mine |= Q(department__in=offices) & (Q(executor=None) | Q(status=Status.ENDORSING))
    if standing.has(Role.CLERK):
        mine |= term_over(timezone.localdate())
        mine |= Q(executor=None, department__is_registry=True) | Q(status__in=[Status.RECEIVED, Status.CLOSED])
    return cases.filter(Q(status__in=OPEN) | Q(status=Status.CLOSED, dispatch=Dispatch.READY)).filter(mine)
