"""An engine as the worker found it."""

from django.db import models
from django.utils import timezone


class KeptEngine(models.Model):
    """Ready: it was compared with the database and has taken every change since. Only then do visitors ask it while
    there is another one. It says so for one index; one of another version, or in another place, is compared first.
    """

    name = models.CharField(max_length=30, unique=True)
    # Which index it was when a worker looked after it last (engines/versions.py), and since when it has been no other.
    # A default in the database too: an older Meria that still runs while this one is prepared writes rows without it.
    identity = models.CharField(max_length=30, default="", db_default="")
    identity_since = models.DateTimeField(null=True)
    ready = models.BooleanField(default=False)
    changed_at = models.DateTimeField(default=timezone.now)  # when it became ready, or was no more
    attempts = models.PositiveIntegerField(default=0)  # in vain, one after the other
    next_try_at = models.DateTimeField(default=timezone.now)
    problem = models.CharField(max_length=300, blank=True)

    def __str__(self) -> str:
        return self.name
