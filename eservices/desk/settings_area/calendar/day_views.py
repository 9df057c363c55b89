"""Adding, changing and taking out a day of the calendar: nothing is written before it is shown what moves."""

from datetime import date
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _
from wagtail.admin.views.generic import CreateView, EditView

from eservices.register import calendar_changes, recomputing

from ..deleting import CarefulDeleteView

SHOW = _("Show what it changes")


def propose(request: HttpRequest, jurisdiction: str, day: date, after: dict[str, Any]) -> HttpResponse:
    """Lead to the page that shows what the change would move."""
    change = calendar_changes.propose(jurisdiction, day, after, actor=request.user)
    recomputing.look(change)
    return redirect("calendar-versions:edit", change.pk)


class CalendarDayAddView(CreateView):
    submit_button_label = submit_button_active_label = SHOW

    def form_valid(self, form: Any) -> HttpResponse:
        return propose(self.request, form.cleaned_data["jurisdiction"], form.cleaned_data["day"], form.as_state())


class CalendarDayEditView(EditView):
    submit_button_label = submit_button_active_label = SHOW

    def form_valid(self, form: Any) -> HttpResponse:
        return propose(self.request, form.instance.jurisdiction, form.instance.day, form.as_state())


class CalendarDayDeleteView(CarefulDeleteView):
    def form_valid(self, form: Any) -> HttpResponse:
        return propose(self.request, self.object.jurisdiction, self.object.day, {})
