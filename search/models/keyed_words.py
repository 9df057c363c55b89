"""Words that editors wrote, with the stems by which a visitor's words find them."""

from django.db import models

from .edition import HeldQuerySet


class KeyedWords(models.Model):
    """What a concept is called, or a result is promoted for; `first` and `second` are made by thesaurus.keys_of."""

    language = models.CharField(max_length=5)
    text = models.CharField(max_length=100)
    first = models.CharField(max_length=150, db_index=True)
    second = models.CharField(max_length=150, db_index=True)
    analysis = models.PositiveSmallIntegerField(help_text="version of the analysis that made the keys")

    objects = HeldQuerySet.as_manager()

    class Meta:
        abstract = True
        ordering = ["language", "pk"]

    def __str__(self) -> str:
        return self.text
