"""The door of the services' pages: who may edit definitions, and which service it is."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.views.generic import TemplateView
from wagtail.admin.views.generic import WagtailAdminTemplateMixin

from eservices.register import publishing
from eservices.register.models import Service, ServiceVersion

from .media import services_media

CHANGE, ADD = "register.change_serviceversion", "register.add_service"


class ServicesPage(WagtailAdminTemplateMixin, TemplateView):
    """What all these pages share: the guard by Django's model permissions, the breadcrumbs, the desk's style."""

    header_icon = "form"
    permission = CHANGE

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Nobody else learns whether a service exists: the guard comes before the look-up."""
        if not request.user.has_perm(self.permission):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*self.breadcrumbs_items, {"url": reverse("desk_services:index"), "label": _("Services")}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(**({"media": services_media()} | kwargs))


class ServicePage(ServicesPage):
    """A page of one service; `draft` is None while nobody works on a new version."""

    @cached_property
    def service(self) -> Service:
        try:
            return Service.objects.get(pk=self.kwargs["service_id"])
        except Service.DoesNotExist:
            raise Http404 from None

    @cached_property
    def draft(self) -> ServiceVersion | None:
        return publishing.draft_of(self.service)

    @cached_property
    def published(self) -> ServiceVersion | None:
        return self.service.current_version()

    @property
    def shown(self) -> ServiceVersion:
        """The draft, else the published version: a service has one of them at least."""
        version = self.draft or self.published
        if version is None:
            raise Http404
        return version

    def draft_or_404(self) -> ServiceVersion:
        if self.draft is None:
            raise Http404
        return self.draft

    @property
    def service_url(self) -> str:
        return reverse("desk_services:service", args=[self.service.pk])

    def get_page_subtitle(self) -> str:
        return self.shown.title()

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*super().get_breadcrumbs_items(), {"url": self.service_url, "label": self.shown.title()}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        base = {"service": self.service, "service_url": self.service_url, "draft": self.draft}
        return super().get_context_data(**(base | {"published": self.published} | kwargs))
