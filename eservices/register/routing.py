"""Finds the department of a new case: the first rule that fits, else the service's own, else the registry office."""

import re
from dataclasses import dataclass
from typing import Any

from .access import executors_of
from .models import Department, RoutingRule, ServiceVersion


@dataclass(frozen=True)
class Route:
    """Where a case goes, by what (rule, service or registry), and the person a rule names, if still there."""

    department: Department
    by: str
    rule: RoutingRule | None = None

    @property
    def person(self) -> Any:
        """Somebody who left the department gets no new case: it would lie on nobody's desk."""
        named = self.rule.person if self.rule else None
        return named if named and executors_of([self.department.pk]).filter(pk=named.pk).exists() else None


def _fits(rule: RoutingRule, answers: dict, text: str) -> bool:
    if rule.question and str(answers.get(rule.question, "")) != rule.value:
        return False
    words = [word.strip().casefold() for word in rule.words.splitlines() if word.strip()]
    return not words or any(re.search(rf"\b{re.escape(word)}", text) for word in words)


def find_route(version: ServiceVersion, answers: dict) -> Route:
    """The route of a submission; there is always one."""
    text = "\n".join(str(value) for value in answers.values()).casefold()
    rules = RoutingRule.objects.filter(is_active=True, department__is_active=True).select_related(
        "department", "person"
    )
    for rule in rules:
        if rule.service_id in (None, version.service_id) and _fits(rule, answers, text):
            return Route(rule.department, "rule", rule)
    if version.default_department and version.default_department.is_active:
        return Route(version.default_department, "service")
    return to_registry()


def to_registry() -> Route:
    """The route to the registry office."""
    return Route(Department.objects.get(is_registry=True), "registry")
