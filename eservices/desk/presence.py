"""Two people on one case: who opens a form leaves a mark, and the other one is told. Nothing is locked by it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.utils import timezone
from django.utils.functional import Promise

from eservices.register.models import Case

from .models import Writing
from .next_action import DEEDS


@dataclass(frozen=True)
class Writer:
    """Somebody else who has a form of the case open: name, deed in words, since when."""

    name: str
    deed: str | Promise
    at: datetime


def mark(user: Any, case: Case, step: str) -> None:
    """The person opened or kept the form of a step."""
    Writing.objects.update_or_create(user=user, case=case, defaults={"step": step, "at": timezone.now()})


def clear(user: Any, case_id: int) -> None:
    """What was written is done."""
    Writing.objects.filter(user=user, case_id=case_id).delete()


def others(user: Any, case: Case) -> list[Writer]:
    """Everybody else who wrote on this case within the last half hour, the latest first. One query."""
    rows = Writing.objects.recent().filter(case=case).exclude(user_id=user.pk).select_related("user").order_by("-at")
    return [Writer(row.user.get_full_name() or row.user.get_username(), DEEDS[row.step].label, row.at) for row in rows]
