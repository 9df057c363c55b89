"""The page "Somebody leaves": choose both, see how many cases, confirm."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import path
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from django.views.generic import TemplateView
from wagtail.admin.menu import MenuItem
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.viewsets.base import ViewSet

from eservices.register import access
from eservices.register.choices import Role
from eservices.register.handing_over import hand_over_cases, open_cases_of
from eservices.register.lifecycle import NotAllowed

from ... import media
from .form import HandOverForm


def may_hand_over(user: Any) -> bool:
    """Clerks and heads share cases out; being an administrator opens none."""
    return access.standing_of(user).has(Role.CLERK, Role.HEAD)


class HandOverView(WagtailAdminTemplateMixin, TemplateView):
    page_title = _("Somebody leaves")
    header_icon = "group"
    template_name = "desk/settings/hand_over.html"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not may_hand_over(request.user):
            raise Http404
        return super().dispatch(request, *args, **kwargs)

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*super().get_breadcrumbs_items(), {"url": "", "label": self.page_title}]

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        return self.show(HandOverForm(request.GET or None, actor=request.user))

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        form = HandOverForm(request.POST, actor=request.user)
        if not form.is_valid():
            return self.show(form)
        chosen = form.cleaned_data
        try:
            count = hand_over_cases(request.user, chosen["leaving"], chosen["successor"], chosen["department"])
        except NotAllowed as refusal:
            messages.error(request, str(refusal))
            return self.show(form)
        done = ngettext("%(n)d case was handed over.", "%(n)d cases were handed over.", count)
        messages.success(request, done % {"n": count})
        return redirect("handing-over:index")

    def show(self, form: HandOverForm) -> HttpResponse:
        cases = None
        if form.is_bound and form.is_valid():
            chosen = form.cleaned_data
            cases = open_cases_of(self.request.user, chosen["leaving"], chosen["department"]).count()
        return self.render_to_response(self.get_context_data(form=form, cases=cases, media=media.desk_media()))


class HandOverMenuItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return may_hand_over(request.user)


class HandOverViewSet(ViewSet):
    name, icon, menu_label = "handing-over", "group", _("Somebody leaves")
    menu_item_class = HandOverMenuItem

    def get_urlpatterns(self) -> list:
        return [path("", HandOverView.as_view(), name="index")]
