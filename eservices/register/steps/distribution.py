"""Passes a case that was registered to its department, and to a person where a rule names one."""

from datetime import datetime

from .. import chain, complained_of
from ..choices import EventKind, Status
from ..models import Case
from ..routing import Route, find_route, to_registry


def distribute(case: Case, at: datetime) -> None:
    """Find the route, put it on the case and write it down; never to the department that is complained of."""
    route = find_route(case.version, case.answers)
    if complained_of.is_department(case, route.department):
        route = to_registry()
    case.department, case.executor = route.department, route.person
    if case.executor_id:
        case.status = Status.ASSIGNED
    chain.append(case, EventKind.ROUTED, at=at, public=True, data=_data(case, route))


def _data(case: Case, route: Route) -> dict:
    routed = {"department": case.department_id, "by": route.by, "rule": route.rule.pk if route.rule else None}
    return routed | ({"executor": case.executor_id} if case.executor_id else {})
