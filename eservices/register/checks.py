"""System checks of the register: what would break silently is said at every start and upgrade.

They warn and do not stop: `migrate` runs them first, and is what puts most of it right.
"""

from collections.abc import Sequence
from typing import Any

from django.core.checks import CheckMessage, Tags, Warning, register
from django.db import DatabaseError


@register(Tags.database)
def events_are_guarded(databases: Sequence[str] | None = None, **_kwargs: Any) -> list[CheckMessage]:
    """The triggers that keep events append-only stand in the database."""
    from .append_only import are_up

    try:
        up = all(are_up(using) for using in databases or [])
    except DatabaseError:
        return []
    hint = "Run manage.py migrate: it puts the triggers back."
    return [] if up else [Warning("Events of cases can be changed in the database.", hint=hint, id="register.W001")]


@register(Tags.database)
def services_are_whole(databases: Sequence[str] | None = None, **_kwargs: Any) -> list[CheckMessage]:
    """Every published service has a department, terms, and its texts; and there is a registry office."""
    from .catalogue import validate_definition
    from .models import Department, Service

    if not databases:
        return []
    found: list[CheckMessage] = []
    try:
        services = list(Service.objects.filter(is_active=True))
        for service in services:
            version = service.current_version()
            for problem in validate_definition(version) if version else []:
                found.append(Warning(f"{service.code}: {problem}", id="register.W002"))
        if services and not Department.objects.filter(is_registry=True).exists():
            found.append(Warning("No department is the registry office.", id="register.W003"))
    except DatabaseError:
        return []
    return found
