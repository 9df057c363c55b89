"""A rule that sends a new case to a department: ordered, the first that fits wins."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from ..choices import ApplicantKind
from .department import Department
from .service import Service


class RoutingRule(models.Model):
    position = models.PositiveSmallIntegerField(_("position"), default=0)
    service = models.ForeignKey(Service, models.CASCADE, null=True, blank=True, verbose_name=_("service"))
    question = models.CharField(
        _("question"), max_length=40, blank=True, help_text=_("Code of a question, for example addressee.")
    )
    value = models.CharField(_("answer"), max_length=100, blank=True, help_text=_("The answer that fits the rule."))
    words = models.TextField(
        _("words"), blank=True, help_text=_("One word or word beginning a line; one of them must be in the text.")
    )
    place = models.TextField(
        _("district or settlement"),
        blank=True,
        help_text=_("One street, district or village a line; one of them must be in an address that was given."),
    )
    applicant_kind = models.CharField(_("applicant"), max_length=14, choices=ApplicantKind, blank=True)
    department = models.ForeignKey(Department, models.PROTECT, related_name="+", verbose_name=_("department"))
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, verbose_name=_("person")
    )
    is_active = models.BooleanField(_("active"), default=True)

    class Meta:
        verbose_name = _("routing rule")
        verbose_name_plural = _("routing rules")
        ordering = ["position", "id"]

    def __str__(self) -> str:
        return f"{self.position}: {self.department}"
