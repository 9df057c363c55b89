"""A thing with its names: synonyms and abbreviations of one language, and the same in other languages."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from .edition import HeldQuerySet
from .keyed_words import KeyedWords


class Concept(models.Model):
    """Editors add their own and switch off what does not fit their town."""

    name = models.CharField(pgettext_lazy("of a concept", "name"), max_length=100, unique=True)
    is_ready_made = models.BooleanField(_("came with Meria"), default=False, editable=False)
    is_active = models.BooleanField(_("used in search"), default=True)
    changed_at = models.DateTimeField(auto_now=True)

    subject = "thesaurus"
    objects = HeldQuerySet.as_manager()

    class Meta:
        verbose_name = _("concept")
        verbose_name_plural = _("thesaurus")
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name


class ConceptWord(KeyedWords):
    """One name of a concept; the keys are its stems, by which a visitor's words find it."""

    concept = models.ForeignKey(Concept, models.CASCADE, related_name="words")
    subject = "thesaurus"

    class Meta(KeyedWords.Meta):
        constraints = [models.UniqueConstraint(fields=["concept", "language", "text"], name="search_word_once")]
