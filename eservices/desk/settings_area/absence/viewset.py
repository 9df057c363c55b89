"""Absences among the settings of the register, for administrators and heads."""

from typing import Any

from django.db.models import QuerySet
from django.http import Http404
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.generic import DeleteView, EditView, IndexView

from eservices.register.models import Absence

from ..base import RegisterViewSet
from ..people import name_of
from . import reach
from .form import AbsenceForm


class AbsenceListView(IndexView):
    is_searchable = False

    def get_base_queryset(self) -> QuerySet:
        return reach.absences(self.request.user).select_related("user", "deputy")


class OwnReach:
    """What lies out of reach is not found, like what does not exist."""

    def get_object(self, queryset: Any = None) -> Absence:
        found = super().get_object(queryset)
        if not reach.absences(self.request.user).filter(pk=found.pk).exists():
            raise Http404
        return found


class AbsenceEditView(OwnReach, EditView):
    pass


class AbsenceDeleteView(OwnReach, DeleteView):
    pass


class AbsenceViewSet(RegisterViewSet):
    model, form = Absence, AbsenceForm
    name, icon, menu_label = "absences", "user", _("Absences")
    index_view_class = AbsenceListView
    edit_view_class = AbsenceEditView
    delete_view_class = AbsenceDeleteView
    list_display = [
        Column("user", label=_("Person who is away"), accessor=lambda absence: name_of(absence.user)),
        Column("deputy", label=_("Deputy"), accessor=lambda absence: name_of(absence.deputy)),
        "date_from",
        "date_to",
    ]

    def get_common_view_kwargs(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_common_view_kwargs(**{"history_url_name": None, "usage_url_name": None, **kwargs})

    def get_urlpatterns(self) -> list:
        """Without history and usage, which ask nobody whose absence it is."""
        kept = {"index", "index_results", "add", "edit", "delete"}
        return [pattern for pattern in super().get_urlpatterns() if pattern.name in kept]
