"""How often something was tried in a stretch of time, counted in the database so that every process sees it."""

from django.db import models


class Throttle(models.Model):
    key = models.CharField(max_length=160)
    window_start = models.DateTimeField(db_index=True)
    count = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["key", "window_start"], name="throttle_once")]

    def __str__(self) -> str:
        return f"{self.key}: {self.count}"
