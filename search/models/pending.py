"""A thing that the index has to look at again."""

from django.db import models
from django.utils import timezone


class Pending(models.Model):
    """Written in the transaction that changed the thing; deleted once the index holds what the database says."""

    key = models.CharField(max_length=120, unique=True)
    asked_at = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return self.key
