"""What came with Meria once: known, so that it does not come again after an editor took it away."""

from django.db import models


class ReadyMadeConcept(models.Model):
    """One a ready-made concept, under its first name; `concept` is empty when the town deleted it or had its own."""

    key = models.CharField(max_length=100, unique=True)
    concept = models.OneToOneField("search.Concept", models.SET_NULL, null=True, related_name="+")
    names = models.JSONField(help_text="by language, all that came so far, whatever editors made of them")

    def __str__(self) -> str:
        return self.key
