"""Finds the department of a new case: the first rule that fits, else the service's own, else the registry office."""

from dataclasses import dataclass

from .models import Department, RoutingRule, ServiceVersion


@dataclass(frozen=True)
class Route:
    """Where a case goes and by which rule (None: the service's default or the registry office)."""

    department: Department
    rule: RoutingRule | None = None


def _fits(rule: RoutingRule, answers: dict, text: str) -> bool:
    if rule.question and str(answers.get(rule.question, "")) != rule.value:
        return False
    words = [word.strip().casefold() for word in rule.words.splitlines() if word.strip()]
    return not words or any(f" {word}" in text for word in words)


def find_route(version: ServiceVersion, answers: dict) -> Route:
    """The route of a submission; there is always one."""
    text = " " + " ".join(str(value) for value in answers.values()).casefold()
    rules = RoutingRule.objects.filter(is_active=True, department__is_active=True).select_related("department")
    for rule in rules:
        if rule.service_id in (None, version.service_id) and _fits(rule, answers, text):
            return Route(rule.department, rule)
    if version.default_department and version.default_department.is_active:
        return Route(version.default_department)
    return Route(Department.objects.get(is_registry=True))
