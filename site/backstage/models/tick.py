"""When a regular duty is due again."""

from django.db import models


class TickRun(models.Model):
    name = models.CharField(max_length=60, unique=True)
    due_at = models.DateTimeField()
    last_error = models.TextField(blank=True)

    def __str__(self) -> str:
        return self.name
