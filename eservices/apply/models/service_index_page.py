"""The catalogue of services."""

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from home.pages.models import BasePage

from .. import shortcuts


class ServiceIndexPage(BasePage):
    """Every service of the town on one page, each in the language that exists."""

    template = "apply/service_index_page.html"
    parent_page_types = ["pages.HomePage"]
    subpage_types = ["apply.ServicePage", "apply.WhenPage"]

    class Meta:
        verbose_name = _("catalogue of services")
        verbose_name_plural = _("catalogues of services")

    def get_context(self, request: HttpRequest, *args: object, **kwargs: object) -> dict:
        """page, request; services: [shortcuts.Shortcut]; when_url: the answer-date page, or empty."""
        context = super().get_context(request, *args, **kwargs)
        context["services"] = shortcuts.shortcuts(request, self.locale.language_code)
        context["when_url"] = shortcuts.when_url(request, self.locale.language_code)
        return context
