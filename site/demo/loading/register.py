"""Departments, Georgia's ready-made services, routing rules and the calendar."""

from typing import Any

from django.utils import timezone

from eservices.register import calendars, ready_made
from eservices.register.models import Department, RoutingRule, Service

from ..content.services import DEPARTMENTS, RULES, SERVICES

GEORGIA = ready_made.COUNTRIES["GE"]


def load_register() -> dict[str, Department]:
    """Everything a case needs before it can be registered; returns the departments by code."""
    departments = {row["code"]: _department(row) for row in DEPARTMENTS}
    ready_made.load(
        GEORGIA,
        departments={service["code"]: departments[service.get("department", "registry")] for service in SERVICES},
        texts={service["code"]: service.get("says", {}) for service in SERVICES},
    )
    for rule in RULES:
        _rule(rule, departments)
    year = timezone.localdate().year
    calendars.fill("GE", range(year - 1, year + 3))
    return departments


def _department(row: dict[str, Any]) -> Department:
    return Department.objects.get_or_create(code=row["code"], defaults=row)[0]


def _rule(rule: dict[str, Any], departments: dict[str, Department]) -> None:
    service = Service.objects.get(code=rule["service"])
    RoutingRule.objects.get_or_create(
        position=rule["position"],
        service=service,
        defaults={
            "question": rule.get("question", ""),
            "value": rule.get("value", ""),
            "words": "\n".join(rule.get("words", [])),
            "department": departments[rule["department"]],
        },
    )
