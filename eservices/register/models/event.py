"""What happened to a case: rows nobody can change, chained by digests, with the text about persons beside them."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from ..choices import EventKind
from .case import Case


class Event(models.Model):
    """Codes, actor and time only. The database itself refuses to update or delete a row (see `append_only`)."""

    case = models.ForeignKey(Case, models.PROTECT, related_name="events")
    seq = models.PositiveIntegerField()
    kind = models.CharField(max_length=20, choices=EventKind)
    at = models.DateTimeField()
    recorded_at = models.DateTimeField(help_text="when it was written down; `at` may lie earlier for paper")
    actor = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+", db_constraint=True)
    public = models.BooleanField(help_text="the citizen sees it")
    data = models.JSONField(default=dict)
    key = models.CharField(max_length=64, blank=True, help_text="a step that is sent twice finds its own event")
    text_digest = models.CharField(max_length=64)
    digest = models.CharField(max_length=64)

    class Meta:
        verbose_name = _("event")
        verbose_name_plural = _("events")
        ordering = ["case", "seq"]
        constraints = [
            models.UniqueConstraint(fields=["case", "seq"], name="register_event_seq"),
            models.UniqueConstraint(fields=["case", "key"], condition=~models.Q(key=""), name="register_event_key"),
        ]

    def __str__(self) -> str:
        return f"{self.case_id}/{self.seq} {self.kind}"

    @property
    def words(self) -> dict:
        """The erasable text, or nothing when it was erased."""
        text = getattr(self, "text", None)
        return text.content if text else {}


class EventText(models.Model):
    """May be erased for privacy; the event and the chain stay whole, since only a salted digest is in them."""

    event = models.OneToOneField(Event, models.PROTECT, related_name="text")
    salt = models.CharField(max_length=32)
    content = models.JSONField(default=dict)

    def __str__(self) -> str:
        return f"text of {self.event_id}"
