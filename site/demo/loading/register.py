"""Departments, journals, services with their versions, routing rules and the calendar."""

from typing import Any

from django.db import transaction
from django.utils import timezone

from eservices.register import calendars
from eservices.register.models import Department, Journal, RoutingRule, Service, ServiceVersion

from ..content.services import DEPARTMENTS, JOURNALS, RULES, SERVICES


def load_register() -> dict[str, Department]:
    """Everything a case needs before it can be registered; returns the departments by code."""
    departments = {row["code"]: _department(row) for row in DEPARTMENTS}
    journals = {row["code"]: Journal.objects.get_or_create(code=row["code"], defaults=row)[0] for row in JOURNALS}
    for definition in SERVICES:
        _service(definition, journals, departments)
    for rule in RULES:
        _rule(rule, departments)
    year = timezone.localdate().year
    calendars.fill("GE", range(year - 1, year + 3))
    return departments


def _department(row: dict[str, Any]) -> Department:
    return Department.objects.get_or_create(code=row["code"], defaults=row)[0]


@transaction.atomic
def _service(definition: dict[str, Any], journals: dict[str, Journal], departments: dict[str, Department]) -> None:
    """The service with its first version; a town's later versions stay."""
    service, _ = Service.objects.get_or_create(
        code=definition["code"], defaults={"kind": definition["kind"], "position": definition["position"]}
    )
    if service.versions.exists():
        return
    version = ServiceVersion(
        service=service,
        number=1,
        published_at=timezone.now(),
        journal=journals[definition["journal"]],
        default_department=departments[definition["department"]],
        **{name: definition[name] for name in ("terms", "texts", "questions", "files", "summary", "results")},
    )
    version.full_clean()
    version.save()


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
