"""Passes a case that is registered to its department, and to a person where a rule names one."""

from datetime import datetime

from .. import chain, complained_of
from ..choices import EventKind, Status
from ..models import Case
from ..routing import Matter, Route, find_route, to_registry


def place(case: Case) -> Route:
    """Put department and person on the case; never the department that is complained of."""
    route = find_route(Matter.of_case(case))
    if complained_of.is_department(case, route.department):
        route = Route(to_registry().department, "complained_of")
    case.department, case.executor = route.department, route.person
    return route


def place_with_registry(case: Case) -> Route:
    """Until it is registered, only the registry office has it."""
    route = to_registry()
    case.department = route.department
    return route


def tell(case: Case, route: Route, at: datetime) -> None:
    """Write down where it went, and why."""
    routed = {"department": case.department_id, "by": route.by, "rule": route.rule.pk if route.rule else None}
    if case.executor_id:
        case.status = Status.ASSIGNED
        routed["executor"] = case.executor_id
    chain.append(case, EventKind.ROUTED, at=at, public=True, data=routed)
