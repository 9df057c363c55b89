"""A daily seal over the chain heads of all cases: a case that vanished or was rewritten breaks it."""

from django.db import models


class Seal(models.Model):
    day = models.DateField(unique=True)
    cases = models.PositiveIntegerField()
    last_case_id = models.BigIntegerField()
    heads = models.JSONField(help_text="case id → number of events and chain head, of cases that changed")
    digest = models.CharField(max_length=64)
    sealed_at = models.DateTimeField()

    class Meta:
        ordering = ["day"]

    def __str__(self) -> str:
        return str(self.day)
