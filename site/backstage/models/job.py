"""A piece of work that waits for the worker."""

from django.db import models
from django.utils import timezone


class Job(models.Model):
    """Done work is deleted; what stays is waiting, leased by a worker, or waiting for its next try."""

    kind = models.CharField(max_length=60)
    key = models.CharField(max_length=120, blank=True)
    payload = models.JSONField(default=dict)
    created_at = models.DateTimeField(default=timezone.now)
    next_try_at = models.DateTimeField(default=timezone.now)
    lease_until = models.DateTimeField(null=True, blank=True)
    attempts = models.PositiveIntegerField(default=0)
    last_error = models.TextField(blank=True)

    class Meta:
        indexes = [
            models.Index(fields=["next_try_at", "id"], name="job_next"),
            models.Index(fields=["kind", "key"], name="job_kind_key"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.key}".strip()
