"""An engine as the worker found it."""

from django.db import models
from django.utils import timezone


class KeptEngine(models.Model):
    """Ready: it was compared with the database and has taken every change since. Only then do visitors ask it while
    there is another one. It says so for one version of the index; a worker of another begins by comparing.
    """

    name = models.CharField(max_length=30, unique=True)
    # Whose worker looked after it last, and since when none of another version has. A default in the database too: an
    # older Meria that still runs while this one is prepared writes rows without it.
    version = models.CharField(max_length=20, default="", db_default="")
    version_since = models.DateTimeField(null=True)
    ready = models.BooleanField(default=False)
    changed_at = models.DateTimeField(default=timezone.now)  # when it became ready, or was no more
    attempts = models.PositiveIntegerField(default=0)  # in vain, one after the other
    next_try_at = models.DateTimeField(default=timezone.now)
    problem = models.CharField(max_length=300, blank=True)

    def __str__(self) -> str:
        return self.name
