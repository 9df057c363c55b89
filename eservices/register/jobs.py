"""The register's queued work."""

from typing import Any

from django.db import transaction
from django.utils import timezone

from backstage.queue import handler

from . import chain, facts
from .choices import EventKind
from .models import Case
from .steps.change import lock


@handler("register.recompute")
def recompute_open_cases(payload: dict[str, Any]) -> None:
    """Derive the due dates of open cases anew after their calendar changed; may run twice without harm."""
    cases = Case.objects.open().filter(version__jurisdiction=payload["jurisdiction"])
    for pk in cases.values_list("pk", flat=True).order_by("pk"):
        recompute(Case(pk=pk))


def recompute(case: Case) -> None:
    """One case; a date that moved is an event the citizen sees."""
    with transaction.atomic():
        current = lock(case)
        before = current.due_on
        facts.keep(current)
        if not current.is_open or current.due_on == before:
            return
        data = {"from": before.isoformat(), "to": current.due_on.isoformat()}
        chain.append(current, EventKind.RECOMPUTED, at=timezone.now(), public=True, data=data)
        current.revision += 1
        current.save()
