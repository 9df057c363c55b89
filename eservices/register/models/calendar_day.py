"""A day on which city hall works otherwise than the weekday says; editable, first filled from a library."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from ..choices import DayKind
from ..texts import in_language


class CalendarDay(models.Model):
    jurisdiction = models.CharField(_("country"), max_length=2)
    day = models.DateField(_("day"))
    kind = models.CharField(_("kind"), max_length=20, choices=DayKind, default=DayKind.HOLIDAY)
    names = models.JSONField(_("names"), default=dict)
    source = models.CharField(_("source"), max_length=200, blank=True)

    class Meta:
        verbose_name = _("calendar day")
        verbose_name_plural = _("calendar days")
        ordering = ["day"]
        constraints = [models.UniqueConstraint(fields=["jurisdiction", "day"], name="register_day_once")]

    def __str__(self) -> str:
        return f"{self.day:%d.%m.%Y} {in_language(self.names)}".strip()
