"""One change of a working calendar: its version number, what the day was and became, and how the cases moved."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class CalendarChange(models.Model):
    """`before` and `after` hold {"kind", "names"} of the day, or nothing when it was or became an ordinary day.

    A row begins as a preview, which writes nothing else; confirmed, it gets its number and is carried out.
    """

    class State(models.TextChoices):
        LOOKING = "looking", _("looking which cases move")
        SHOWN = "shown", _("waiting to be confirmed")
        RUNNING = "running", _("recomputing")
        DONE = "done", _("done")

    jurisdiction = models.CharField(_("country"), max_length=2)
    number = models.PositiveIntegerField(_("version"), null=True, blank=True)
    day = models.DateField(_("day"), null=True, blank=True, help_text=_("Empty when many days came at once."))
    before = models.JSONField(default=dict)
    after = models.JSONField(default=dict)
    state = models.CharField(_("state"), max_length=10, choices=State, default=State.LOOKING)
    actor = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+")
    created_at = models.DateTimeField(auto_now_add=True)
    finished_at = models.DateTimeField(null=True, blank=True)
    total = models.PositiveIntegerField(default=0, help_text="open cases to look at")
    done = models.PositiveIntegerField(default=0, help_text="open cases looked at")
    reached = models.PositiveBigIntegerField(default=0, help_text="the last of them: where to go on after a stop")
    moved = models.PositiveIntegerField(default=0, help_text="cases whose due date moves")
    sample = models.JSONField(default=list, help_text="the first of them: case, from, to")

    class Meta:
        verbose_name = _("change of the calendar")
        verbose_name_plural = _("changes of the calendar")
        ordering = ["-pk"]
        constraints = [models.UniqueConstraint(fields=["jurisdiction", "number"], name="register_calendar_version")]

    def __str__(self) -> str:
        return f"{self.jurisdiction} {self.number or ''} {self.day or ''}".strip()
