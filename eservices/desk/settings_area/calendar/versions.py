"""The versions of the calendar, and the page of one change: what it would move, its button, its progress."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView
from wagtail.admin.views.generic import IndexView
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin

from eservices.register import calendar_changes
from eservices.register.calendar_changes import State
from eservices.register.deadlines.spelling import spell
from eservices.register.models import CalendarChange

from ... import media
from .reading import moved_cases, what_it_is

RENEWED_EVERY = 2  # seconds, while there is work to watch; without a script


class VersionsView(IndexView):
    """Who changed which day when, and how many cases moved by it; the newest first."""

    page_title = gettext_lazy("Versions of the calendar")
    is_searchable = False

    def get_base_queryset(self) -> QuerySet:
        return super().get_base_queryset().filter(number__isnull=False).select_related("actor").order_by("-pk")


class ChangeView(PermissionCheckedMixin, WagtailAdminTemplateMixin, TemplateView):
    """Shows a change in each of its states; confirming it is a post."""

    model = CalendarChange
    any_permission_required = ["add", "change", "delete"]
    header_icon = "calendar-alt"
    template_name = "desk/settings/calendar_change.html"

    @cached_property
    def change(self) -> CalendarChange:
        return get_object_or_404(CalendarChange, pk=self.kwargs["pk"])

    def get_page_title(self) -> str:
        return _("Change of the calendar")

    def get_page_subtitle(self) -> str:
        return spell(self.change.day) if self.change.day else _("Many days at once")

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        steps = [{"url": reverse("calendar-versions:index"), "label": _("Versions of the calendar")}]
        return [*super().get_breadcrumbs_items(), *steps, {"url": "", "label": self.get_page_subtitle()}]

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        response = super().get(request, *args, **kwargs)
        if self.change.state in (State.LOOKING, State.RUNNING):
            response["Refresh"] = str(RENEWED_EVERY)
        return response

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        pk = self.kwargs["pk"]
        if "drop" in request.POST:
            CalendarChange.objects.filter(pk=pk, number=None).delete()
            messages.info(request, _("Nothing was changed."))
            return redirect("calendar-days:index")
        change = CalendarChange.objects.filter(pk=pk).first() or CalendarChange(pk=pk)  # the preview may be gone
        if not self.may_confirm(change):
            raise PermissionDenied
        try:
            calendar_changes.confirm(change, actor=request.user)
        except calendar_changes.Outdated as refusal:
            messages.error(request, str(refusal))
            return redirect("calendar-days:index")
        return redirect(request.path)

    def may_confirm(self, change: CalendarChange) -> bool:
        """Whether the person may do to the day what the change does: add it, change it or take it out."""
        action = "delete" if not change.after else "change" if change.before else "add"
        return change.day is None or self.user_has_permission(action)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        change, reader = self.change, self.request.user
        return super().get_context_data(
            change=change,
            may_confirm=self.may_confirm(change),
            now=what_it_is(change.day, change.before),
            becomes=what_it_is(change.day, change.after),
            cases=moved_cases(change, reader),
            more=change.moved - len(change.sample),
            media=media.desk_media(),
            **kwargs,
        )
