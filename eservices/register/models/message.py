"""What city hall and the citizen write to each other about a case."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from ..choices import Direction
from .case import Case
from .event import Event


class Message(models.Model):
    case = models.ForeignKey(Case, models.PROTECT, related_name="messages")
    event = models.OneToOneField(Event, models.PROTECT, related_name="message")
    direction = models.CharField(max_length=12, choices=Direction)
    author = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    text = models.TextField(_("text"))
    at = models.DateTimeField()

    class Meta:
        verbose_name = _("message")
        verbose_name_plural = _("messages")
        ordering = ["at", "id"]

    def __str__(self) -> str:
        return f"{self.case_id} {self.direction}"
