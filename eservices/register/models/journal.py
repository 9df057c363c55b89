"""A journal, and its counter for each year: one row, locked while a number is taken, so numbers have no gap."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from ..texts import in_language

INTAKE = "intake"  # code of the journal of what was received and is not registered yet


class Journal(models.Model):
    code = models.SlugField(_("code"), unique=True)
    names = models.JSONField(_("names"), default=dict)
    prefix = models.CharField(_("prefix"), max_length=8, unique=True, help_text=_("As on paper, for example შ."))
    alias = models.CharField(_("Latin alias"), max_length=8, unique=True, help_text=_("For addresses, for example IN."))

    class Meta:
        verbose_name = _("journal")
        verbose_name_plural = _("journals")
        ordering = ["code"]

    def __str__(self) -> str:
        return in_language(self.names) or self.code


class JournalYear(models.Model):
    journal = models.ForeignKey(Journal, models.PROTECT, related_name="years")
    year = models.PositiveSmallIntegerField()
    last = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["journal", "year"], name="register_one_counter_a_year")]

    def __str__(self) -> str:
        return f"{self.journal.prefix}-{self.year % 100:02}: {self.last}"
