"""A department of city hall; the registry office takes what no rule routes."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from ..texts import in_language


class Department(models.Model):
    code = models.SlugField(_("code"), unique=True)
    names = models.JSONField(_("names"), default=dict, help_text=_("One name for each language, by language code."))
    phone = models.CharField(_("phone"), max_length=40, blank=True)
    email = models.EmailField(_("e-mail"), blank=True)
    is_registry = models.BooleanField(_("registry office"), default=False)
    is_active = models.BooleanField(_("active"), default=True)

    class Meta:
        verbose_name = _("department")
        verbose_name_plural = _("departments")
        ordering = ["code"]
        constraints = [
            models.UniqueConstraint(
                fields=["is_registry"], condition=models.Q(is_registry=True), name="register_one_registry_office"
            )
        ]

    def __str__(self) -> str:
        return in_language(self.names) or self.code

    def name_in(self, language: str) -> str:
        """The name in one language, else in the town's own."""
        return in_language(self.names, language) or self.code
