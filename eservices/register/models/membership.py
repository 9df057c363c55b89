"""Which person works in which department, in which role, from when to when: this decides which cases they see."""

from datetime import date
from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from ..choices import Role
from .department import Department


class MembershipQuerySet(models.QuerySet["Membership"]):
    def current(self, on: date | None = None) -> "MembershipQuerySet":
        """Those in force on a day (today by default)."""
        day = on or timezone.localdate()
        return self.filter(date_from__lte=day).filter(Q(date_to=None) | Q(date_to__gte=day))

    def overlapping(self, first: date, last: date) -> "MembershipQuerySet":
        """Those in force on at least one day of these."""
        return self.filter(date_from__lte=last).filter(Q(date_to=None) | Q(date_to__gte=first))


class Membership(models.Model):
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, related_name="memberships", verbose_name=_("person")
    )
    department = models.ForeignKey(
        Department, models.PROTECT, null=True, blank=True, related_name="memberships", verbose_name=_("department")
    )
    role = models.CharField(_("role"), max_length=12, choices=Role)
    date_from = models.DateField(_("from"), default=timezone.localdate)
    date_to = models.DateField(_("until"), null=True, blank=True)
    # Since when the person has what it opens: an absence that was entered before passes it on to nobody.
    given_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = MembershipQuerySet.as_manager()

    class Meta:
        verbose_name = _("membership")
        verbose_name_plural = _("memberships")
        ordering = ["user", "date_from"]
        constraints = [
            models.CheckConstraint(
                condition=Q(date_to=None) | Q(date_to__gte=F("date_from")), name="register_membership_dates"
            ),
            # Officers and heads see the cases of a department, so they need one.
            models.CheckConstraint(
                condition=~Q(role__in=["officer", "head"]) | Q(department__isnull=False),
                name="register_membership_department",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.user} · {self.get_role_display()}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Another person, department or role, or days on which it was not in force before, are given anew."""
        known = Membership.objects.filter(pk=self.pk).first() if self.pk else None
        if known and _opens_more(known, self):
            self.given_at = timezone.now()
        super().save(*args, **kwargs)


def _opens_more(before: Membership, after: Membership) -> bool:
    """Whether a changed membership reaches a case, or a day, that it did not reach before."""
    longer = before.date_to is not None and (after.date_to is None or after.date_to > before.date_to)
    same = all(getattr(before, name) == getattr(after, name) for name in ("user_id", "department_id", "role"))
    return not same or longer or after.date_from < before.date_from
