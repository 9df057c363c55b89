"""Who takes a case that was meant for somebody who is away, and for whom a person works today."""

from typing import Any

from ..models import Absence, Case, Department
from .staff import Person, executors_of, standing_of


def taker_of(person: Any, department: Department) -> Any | None:
    """Who gets a new case meant for a person: that person, or while they are away the deputy.

    None when nobody of the two can have it: somebody left the department, or the deputy is away as well or works
    elsewhere, where the case would be out of reach again after the absence. Then the department has it.
    """
    away = deputy_of(person)
    taker = away.deputy if away else person
    if away and deputy_of(taker):
        return None
    return taker if executors_of([department.pk]).filter(pk=taker.pk).exists() else None


def deputy_of(person: Any) -> Absence | None:
    """The absence of a person today, with the deputy; the one that began last."""
    return Absence.objects.current().filter(user=person).select_related("deputy").first()


def absences_covered_by(user: Person) -> list[Absence]:
    """Those in whose stead the person works today, with the day until which."""
    away = standing_of(user).stands_in_for
    rows = Absence.objects.current().filter(deputy_id=getattr(user, "pk", None), user__in=away).select_related("user")
    return list(rows) if away else []


def works_for(user: Person) -> frozenset[int]:
    """The person and whomever they stand in for today, by id: whose cases are the own ones."""
    own = getattr(user, "pk", None)
    return standing_of(user).stands_in_for | ({own} if own else set())


def responsible_for(case: Case, actor: Any) -> Any:
    """Who is responsible for a case on which somebody acts: whoever was, else the actor.

    For a deputy of elsewhere it is the person who is away: else the case would be out of reach after the absence.
    """
    if case.executor or not standing_of(actor).stands_in_for:
        return case.executor or actor
    here = {person.pk: person for person in executors_of([case.department_id]).filter(pk__in=works_for(actor))}
    return here.get(actor.pk) or next(iter(here.values()), actor)
