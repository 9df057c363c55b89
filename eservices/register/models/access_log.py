"""Who opened a case, kept apart from the chain of what happened to it."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .case import Case


class AccessLog(models.Model):
    case = models.ForeignKey(Case, models.PROTECT, related_name="accesses")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    what = models.CharField(max_length=40)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("access")
        verbose_name_plural = _("access log")
        indexes = [models.Index(fields=["case", "at"], name="access_case")]

    def __str__(self) -> str:
        return f"{self.case_id} {self.what}"
