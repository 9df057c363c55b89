"""A thing that an engine has to look at again."""

from django.db import models
from django.utils import timezone


class Pending(models.Model):
    """Written in the transaction that changed the thing, a row for each engine that is kept; deleted once that engine
    holds what the database says.
    """

    engine = models.CharField(max_length=30, default="embedded")
    key = models.CharField(max_length=120)
    asked_at = models.DateTimeField(default=timezone.now)
    tries = models.PositiveIntegerField(default=0)  # in vain since it was asked for: unreadable, or refused
    next_try_at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["engine", "key"], name="search_pending_once")]
        indexes = [models.Index(fields=["asked_at"], name="search_pending_asked")]  # every search reads the newest

    def __str__(self) -> str:
        return f"{self.engine}: {self.key}"
