"""Who is writing on a case right now, so that a second person is warned before both do the same."""

from datetime import datetime, timedelta

from django.conf import settings
from django.db import models
from django.utils import timezone

from eservices.register.models import Case

RECENT = timedelta(minutes=30)


class WritingQuerySet(models.QuerySet["Writing"]):
    def recent(self, now: datetime | None = None) -> "WritingQuerySet":
        """Opened or kept within the last half hour."""
        return self.filter(at__gte=(now or timezone.now()) - RECENT)


class Writing(models.Model):
    """One row a person and case: the step whose form they opened or kept last. It locks nothing."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    case = models.ForeignKey(Case, models.CASCADE, related_name="+")
    step = models.CharField(max_length=20)
    at = models.DateTimeField()

    objects = WritingQuerySet.as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["user", "case"], name="desk_writing_once")]

    def __str__(self) -> str:
        return f"{self.user_id} {self.step} {self.case_id}"
