"""What people looked for: words counted by day. Who, when in the day and from where is never written."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class SearchWord(models.Model):
    """One row a day, language and query; an empty text gathers what was too rare to be kept."""

    day = models.DateField(_("day"))
    language = models.CharField(_("language"), max_length=5)
    text = models.CharField(_("words"), max_length=80, blank=True)
    searches = models.PositiveIntegerField(_("searches"), default=0)
    nothing_found = models.PositiveIntegerField(_("found nothing"), default=0)

    class Meta:
        verbose_name = _("search")
        verbose_name_plural = _("what people look for")
        ordering = ["-day", "pk"]
        default_permissions = ("view", "change")  # to read the reports; to set a task aside
        constraints = [models.UniqueConstraint(fields=["day", "language", "text"], name="search_counted_by_day")]
        indexes = [models.Index(fields=["language", "text", "day"], name="search_by_words")]

    def __str__(self) -> str:
        return self.text


class SetAside(models.Model):
    """Words about which the editors decided that nothing is to be done."""

    language = models.CharField(max_length=5)
    text = models.CharField(max_length=80)
    set_aside_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        default_permissions = ()
        constraints = [models.UniqueConstraint(fields=["language", "text"], name="search_set_aside_once")]

    def __str__(self) -> str:
        return self.text
