"""The list of services, a new one, and the page of one: its sections, its versions, what is wrong with its draft."""

from typing import Any

from django.contrib import messages
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from wagtail.admin.widgets.button import HeaderButton

from eservices.register import publishing
from eservices.register.catalogue import find_problems
from eservices.register.new_service import NoJournal, create_service

from . import overview
from .door import ADD, ServicePage, ServicesPage
from .forms import NewServiceForm, PlaceForm


class ServiceListView(ServicesPage):
    template_name = "desk/services/index.html"

    def get_page_title(self) -> str:
        return _("Services")

    @cached_property
    def header_buttons(self) -> list[HeaderButton]:
        if not self.request.user.has_perm(ADD):
            return []
        return [HeaderButton(_("New service"), url=reverse("desk_services:new"), icon_name="plus")]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(rows=[overview.row(service) for service in overview.listed()], **kwargs)


class NewServiceView(ServicesPage):
    template_name = "desk/services/new.html"
    permission = ADD

    def get_page_title(self) -> str:
        return _("New service")

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*super().get_breadcrumbs_items(), {"url": "", "label": _("New service")}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(**({"form": NewServiceForm()} | kwargs))

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        form = NewServiceForm(request.POST)
        if form.is_valid():
            try:
                draft = create_service(**form.cleaned_data)
                messages.success(request, _("The service has a draft now. Fill it in section by section."))
                return redirect("desk_services:service", draft.service_id)
            except NoJournal:
                form.add_error(None, _("There is no journal yet in which cases could be registered. Make one first."))
        return self.render_to_response(self.get_context_data(form=form))


class ServiceView(ServicePage):
    """The page of a service. The cards show the draft where there is one, else what is published."""

    template_name = "desk/services/service.html"

    def get_page_title(self) -> str:
        return _("Service")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        problems = find_problems(self.shown)
        context = {
            "shown": self.shown,
            "cards": overview.cards(self.shown, problems),
            "problems": problems,
            "history": overview.history(self.service),
            "pages": overview.pages_of(self.service),
            "edition": publishing.edition(self.draft) if self.draft else "",
        }
        return super().get_context_data(**(context | kwargs))


class BeginView(ServicePage):
    """Begins a new version; only by the button of the page."""

    http_method_names = ["post"]

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if self.draft is None and self.published:
            publishing.begin_draft(self.service)
            messages.success(request, _("A draft of a new version is there. Citizens keep getting the published one."))
        return redirect(self.service_url)


class DiscardView(ServicePage):
    """Throws the draft away, after asking."""

    template_name = "desk/services/discard.html"

    def get_page_title(self) -> str:
        return _("Throw the draft away")

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*super().get_breadcrumbs_items(), {"url": "", "label": self.get_page_title()}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(edition=publishing.edition(self.draft_or_404()), **kwargs)

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        try:
            publishing.discard_draft(self.draft_or_404().pk, seen=request.POST.get("edition", ""))
        except publishing.StaleDraft:
            messages.error(request, _("Somebody else saved this draft in the meantime. It was not thrown away."))
            return redirect(self.service_url)
        messages.success(request, _("The draft was thrown away."))
        return redirect(self.service_url if self.published else "desk_services:index")


class PlaceView(ServicePage):
    """Position and whether the service is offered: no part of a version."""

    template_name = "desk/services/place.html"
    permission = "register.change_service"

    def get_page_title(self) -> str:
        return _("Place in the catalogue")

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*super().get_breadcrumbs_items(), {"url": "", "label": self.get_page_title()}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(**({"form": PlaceForm(instance=self.service)} | kwargs))

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        form = PlaceForm(request.POST, instance=self.service)
        if not form.is_valid():
            return self.render_to_response(self.get_context_data(form=form))
        with transaction.atomic():
            form.save()
            publishing.tell_rooms(self.service)
        messages.success(request, _("Saved."))
        return redirect(self.service_url)
