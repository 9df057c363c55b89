"""The page of one case."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.generic import TemplateView
from wagtail.admin.views.generic import WagtailAdminTemplateMixin

from eservices.register import access
from eservices.register.models import Case

from .. import media
from . import contents
from .door import case_or_404


class CaseChild(WagtailAdminTemplateMixin, TemplateView):
    """What every page below a case shares: the door, the access log, the breadcrumbs, the desk's style."""

    header_icon = "clipboard-list"
    recorded_as = "page"
    case: Case

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        self.case = case_or_404(request, kwargs["case_id"])

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Every one of these pages shows what the citizen wrote, so each reading of it is recorded."""
        access.record_access(request.user, self.case, self.recorded_as)
        return super().dispatch(request, *args, **kwargs)

    def get_page_title(self) -> str:
        return self.case.number

    def get_page_subtitle(self) -> str:
        return self.case.subject

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        crumbs = [{"url": reverse("desk:inbox"), "label": _("Cases")}]
        return [*self.breadcrumbs_items, *crumbs, {"url": self.case_url, "label": self.case.number}]

    @property
    def case_url(self) -> str:
        return reverse("desk:case", args=[self.case.pk])

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        base = {"case": self.case, "case_url": self.case_url, "media": media.desk_media()}
        return super().get_context_data(**(base | kwargs))


class CaseView(CaseChild):
    template_name = "desk/case.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        view = self.request.GET.get("history", "all")
        view = view if view in contents.VIEWS else "all"
        return super().get_context_data(**contents.contents(self.request.user, self.case, view), **kwargs)
