"""Which rule would take a letter, why the ones before it did not, and whom the case would reach."""

from dataclasses import dataclass

from django.utils.formats import date_format
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from eservices.register import access
from eservices.register.models import RoutingRule
from eservices.register.routing import Matter, Route, active_rules, find_route, miss

from ..people import name_of
from .questions import Services

WHY_NOT: dict[str, str | Promise] = {
    "service": gettext_lazy("It is for another service."),
    "value": gettext_lazy("The answer is another one."),
    "applicant_kind": gettext_lazy("It is for other applicants."),
    "words": gettext_lazy("None of its words is in the text."),
    "place": gettext_lazy("None of its places is in an address."),
}
BY: dict[str, str | Promise] = {
    "rule": gettext_lazy("By this rule."),
    "service": gettext_lazy("No rule fits: to the service's own department."),
    "registry": gettext_lazy("No rule fits, and the service has no department: to the registry office."),
}


@dataclass(frozen=True)
class Tried:
    """One rule that was asked; `why_not` is empty for the one that takes the letter."""

    rule: RoutingRule
    takes: str
    why_not: str | Promise


@dataclass(frozen=True)
class Trial:
    tried: list[Tried]
    route: Route
    by: str | Promise
    person: str


def attempt(matter: Matter, services: Services) -> Trial:
    """Ask the rules in their order, down to the one that takes the letter."""
    tried: list[Tried] = []
    for rule in active_rules():
        why = miss(rule, matter)
        tried.append(Tried(rule, services.what_it_takes(rule), WHY_NOT.get(why, "")))
        if not why:
            break
    route = find_route(matter)
    return Trial(tried, route, BY[route.by], _person(route))


def _person(route: Route) -> str:
    """Who would have the case, in a sentence."""
    named = route.rule.person if route.rule else None
    if named is None:
        return _("To nobody in person: the department shares it out.")
    away, taker = access.deputy_of(named), route.person
    told = _("To %(person)s.") % {"person": name_of(taker)} if taker else _("To nobody in person.")
    if away is None:
        return told if taker else told + " " + _("%(person)s no longer works there.") % {"person": name_of(named)}
    names = {"person": name_of(named), "deputy": name_of(away.deputy), "day": date_format(away.date_to)}
    return told + " " + _("%(person)s is away until %(day)s; the deputy is %(deputy)s.") % names
