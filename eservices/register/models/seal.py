"""A daily seal over the chain heads of all cases: a case that vanished or was rewritten breaks it."""

from django.db import models


class Seal(models.Model):
    day = models.DateField(unique=True)
    cases = models.PositiveIntegerField()
    last_case_id = models.BigIntegerField()
    heads = models.JSONField(
        help_text="case id → events counted and chain head at the time of sealing, for changed cases"
    )
    digest = models.CharField(max_length=64)
    sealed_at = models.DateTimeField()

    class Meta:
        ordering = ["day"]

    def __str__(self) -> str:
        return str(self.day)
