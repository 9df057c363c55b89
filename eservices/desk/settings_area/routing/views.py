"""The list of rules in their order, moving one up or down, and trying a letter on them."""

from typing import Any

from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.middleware.csrf import get_token
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView
from wagtail.admin.ui.tables import BaseColumn, BooleanColumn, Column, TitleColumn
from wagtail.admin.views.generic import CreateView, IndexView
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin
from wagtail.admin.widgets.button import HeaderButton

from eservices.register import routing_order
from eservices.register.models import RoutingRule

from ... import media
from ..people import name_of
from .forms import TrialForm
from .questions import Services
from .trial import attempt


class RuleListView(IndexView):
    """All rules on one page: their order is what counts."""

    paginate_by = None
    is_searchable = False
    page_title = _("Routing rules")

    @cached_property
    def services(self) -> Services:
        return Services.read()

    def get_base_queryset(self) -> QuerySet:
        rules = super().get_base_queryset().select_related("service", "department", "person")
        return rules.order_by("position", "pk")

    def order_queryset(self, queryset: QuerySet) -> QuerySet:
        return queryset

    def get_paginate_by(self, queryset: QuerySet) -> None:
        return None

    def get_context_data(self, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(*args, **kwargs)
        context["media"] += media.desk_media()
        return context

    @cached_property
    def columns(self) -> list[Any]:
        title = self._get_title_column_class(TitleColumn)
        return [
            title("takes", label=_("What it takes"), accessor=self.services.what_it_takes, get_url=self.get_edit_url),
            Column("department", label=_("Department")),
            Column("person", label=_("Person"), accessor=lambda rule: name_of(rule.person) if rule.person else ""),
            BooleanColumn("is_active", label=_("Active")),
            MoveColumn("move", label=_("Order")),
        ]

    @cached_property
    def header_buttons(self) -> list[Any]:
        trial = HeaderButton(_("Try a letter"), url=reverse("routing-rules:trial"), icon_name="search", priority=20)
        return [*super().header_buttons, trial]


class MoveColumn(BaseColumn):
    """Two buttons that work without a script."""

    cell_template_name = "desk/settings/move_cell.html"

    def get_cell_context_data(self, instance: RoutingRule, parent_context: Any) -> dict[str, Any]:
        context = super().get_cell_context_data(instance, parent_context)
        return context | {"rule": instance, "token": get_token(context["request"])}


class RuleAddView(CreateView):
    def save_instance(self) -> RoutingRule:
        self.form.instance.position = routing_order.last_position()
        return super().save_instance()


class MoveView(PermissionCheckedMixin, TemplateView):
    model = RoutingRule
    permission_required = "change"
    http_method_names = ["post"]

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not routing_order.move(kwargs["pk"], up=request.POST.get("to") == "up"):
            raise Http404
        return redirect("routing-rules:index")


class TrialView(PermissionCheckedMixin, WagtailAdminTemplateMixin, TemplateView):
    """The letter is posted, so that it stands in no address and no log."""

    model = RoutingRule
    any_permission_required = ["add", "change", "delete"]
    page_title = _("Try a letter")
    header_icon = "redirect"
    template_name = "desk/settings/routing_trial.html"

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        rules = {"url": reverse("routing-rules:index"), "label": _("Routing rules")}
        return [*super().get_breadcrumbs_items(), rules, {"url": "", "label": self.page_title}]

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        return self.render_to_response(self.get_context_data(posted=request.POST))

    def get_context_data(self, posted: Any = None, **kwargs: Any) -> dict[str, Any]:
        services, chosen = Services.read(), self.request.GET.get("service", "")
        version = services.versions.get(int(chosen)) if chosen.isdecimal() else None
        if chosen and not version:
            raise Http404
        form = TrialForm(posted, version=version, services=services) if version else None
        found = attempt(form.matter(), services) if form and form.is_valid() else None
        versions = list(services.versions.values())
        shown = {"form": form, "trial": found, "versions": versions, "version": version, "media": media.desk_media()}
        return super().get_context_data(**shown, **kwargs)
