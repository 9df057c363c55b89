"""Somebody is away between two days, and a deputy takes over: sees the cases, and gets the new ones."""

from datetime import date

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class AbsenceQuerySet(models.QuerySet["Absence"]):
    def current(self, on: date | None = None) -> "AbsenceQuerySet":
        """Those of a day (today by default)."""
        day = on or timezone.localdate()
        return self.filter(date_from__lte=day, date_to__gte=day)


class Absence(models.Model):
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, related_name="absences", verbose_name=_("person who is away")
    )
    deputy = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+", verbose_name=_("deputy"))
    date_from = models.DateField(_("from"), default=timezone.localdate)
    date_to = models.DateField(_("until"))
    # When somebody who may pass these memberships on last said so: memberships given later are not passed on.
    entered_at = models.DateTimeField(auto_now=True)

    objects = AbsenceQuerySet.as_manager()

    class Meta:
        verbose_name = _("absence")
        verbose_name_plural = _("absences")
        ordering = ["-date_from"]
        constraints = [
            models.CheckConstraint(condition=Q(date_to__gte=F("date_from")), name="register_absence_dates"),
            models.CheckConstraint(condition=~Q(user=F("deputy")), name="register_absence_somebody_else"),
        ]

    def __str__(self) -> str:
        return f"{self.user} → {self.deputy}"
