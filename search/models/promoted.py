"""What editors put first: a page of the site, or an address elsewhere, for words that they choose."""

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .keyed_words import KeyedWords


class PromotedResultQuerySet(models.QuerySet):
    def current(self) -> "PromotedResultQuerySet":
        """Those that are shown today, by the town's own date."""
        return self.filter(Q(active_until=None) | Q(active_until__gte=timezone.localdate()))


class PromotedResult(models.Model):
    """Shown above the results; a page must still be one that the public may see, which whoever shows it checks."""

    page = models.ForeignKey(
        "wagtailcore.Page", models.CASCADE, null=True, blank=True, related_name="+", verbose_name=_("page of the site")
    )
    address = models.CharField(_("address"), max_length=500, blank=True)
    title = models.CharField(_("title"), max_length=150, blank=True)
    text = models.CharField(_("text"), max_length=300, blank=True)
    active_until = models.DateField(_("shown until"), null=True, blank=True)
    changed_at = models.DateTimeField(auto_now=True)

    objects = PromotedResultQuerySet.as_manager()

    class Meta:
        verbose_name = _("promoted result")
        verbose_name_plural = _("promoted results")
        ordering = ["-changed_at", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(page__isnull=False, address="") | (Q(page=None) & ~Q(address="") & ~Q(title="")),
                name="search_promoted_page_or_address",
                violation_error_message=_("Choose a page, or give an address with a title; not both."),
            )
        ]

    def __str__(self) -> str:
        return self.title or (self.page.title if self.page else self.address)

    def clean(self) -> None:
        if not self.page and self.address and not self.title:
            raise ValidationError({"title": _("An address needs a title.")})


class PromotedWords(KeyedWords):
    """A whole query that shows it; the keys are made as those of a concept's names."""

    promoted = models.ForeignKey(PromotedResult, models.CASCADE, related_name="words")
    subject = "promoted"

    class Meta(KeyedWords.Meta):
        constraints = [models.UniqueConstraint(fields=["promoted", "language", "text"], name="search_promoted_once")]
