"""The calendar's days and its versions among the settings of the register."""

from typing import Any

from django.db.models import QuerySet
from django.urls import path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column, DateColumn, TitleColumn
from wagtail.permission_policies import ModelPermissionPolicy
from wagtail.permissions import register_permission_policy

from eservices.register.models import CalendarChange, CalendarDay

from ..base import RegisterViewSet
from ..people import name_of
from .day_views import CalendarDayAddView, CalendarDayDeleteView, CalendarDayEditView
from .forms import CalendarDayForm
from .reading import what_it_is
from .versions import ChangeView, VersionsView

# A change is a day on its way: who may look after the days may look after it.
register_permission_policy(CalendarChange, ModelPermissionPolicy(CalendarDay), exact_class=True)


def _version(change: CalendarChange) -> str:
    return f"{change.jurisdiction} {change.number}"


def _page_of(change: CalendarChange) -> str:
    return reverse("calendar-versions:edit", args=[change.pk])


class CalendarDayViewSet(RegisterViewSet):
    model, form = CalendarDay, CalendarDayForm
    name, icon, menu_label = "calendar-days", "calendar-alt", _("Calendar")
    add_view_class = CalendarDayAddView
    edit_view_class = CalendarDayEditView
    delete_view_class = CalendarDayDeleteView
    list_display = ["__str__", "kind", "source"]
    list_filter = ["jurisdiction", "kind"]


class CalendarVersionViewSet(RegisterViewSet):
    """Only to be read, but for the button that confirms a change."""

    model, form = CalendarChange, None
    name, icon, menu_label = "calendar-versions", "history", _("Versions of the calendar")
    index_view_class = VersionsView
    list_display = [
        TitleColumn("number", label=_("Version"), accessor=_version, get_url=_page_of),
        Column("day", label=_("Day"), accessor=lambda change: change.day or _("many days at once")),
        Column("before", label=_("It was"), accessor=lambda change: what_it_is(change.day, change.before)),
        Column("after", label=_("It is"), accessor=lambda change: what_it_is(change.day, change.after)),
        Column("moved", label=_("Cases moved")),
        Column("state", label=_("State"), accessor="get_state_display"),
        Column("actor", label=_("Who"), accessor=lambda change: name_of(change.actor) if change.actor else ""),
        DateColumn("created_at", label=_("When")),
    ]

    def get_common_view_kwargs(self, **kwargs: Any) -> dict[str, Any]:
        """No view to add, copy or delete one."""
        return super().get_common_view_kwargs(**{"add_url_name": None, "delete_url_name": None, **kwargs})

    def get_urlpatterns(self) -> list:
        change = self.construct_view(ChangeView)
        return [
            path("", self.index_view, name="index"),
            path("results/", self.index_results_view, name="index_results"),
            path("<int:pk>/", change, name="edit"),
        ]

    def get_permissions_to_register(self) -> QuerySet:
        """Nothing to tick in a group: the permissions are those of the days."""
        return super().get_permissions_to_register().none()
