"""An action on a case that was written down and is shown to its author before it is done."""

from datetime import datetime, timedelta
from uuid import uuid4

from django.conf import settings
from django.db import models
from django.utils import timezone

from eservices.register.models import Case

LIFETIME = timedelta(days=7)


class PreparationQuerySet(models.QuerySet["Preparation"]):
    def expired(self, now: datetime | None = None) -> "PreparationQuerySet":
        """Untouched for a week, whether done or left lying."""
        return self.filter(changed_at__lt=(now or timezone.now()) - LIFETIME)

    def change(self, **values: object) -> int:
        """Set fields of the rows; counts as a change of theirs, which a bare `update` would not."""
        return self.update(changed_at=timezone.now(), **values)


class Preparation(models.Model):
    """Its id is the key of the step: confirmed twice, it is done once."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    case = models.ForeignKey(Case, models.CASCADE, related_name="+")
    step = models.CharField(max_length=20)
    data = models.JSONField(default=dict, help_text="the form as it was typed")
    revision = models.PositiveIntegerField(help_text="the state of the case that its author saw")
    changed_at = models.DateTimeField(auto_now=True, db_index=True)
    done_at = models.DateTimeField(null=True, blank=True)

    objects = PreparationQuerySet.as_manager()

    def __str__(self) -> str:
        return f"{self.step} {self.case_id}"
