"""Adding, changing and deleting a day of the calendar: due dates that count with it are derived anew."""

from typing import Any

from django.contrib import messages
from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.admin.views.generic import CreateView, EditView

from eservices.register import calendars
from eservices.register.models import CalendarDay

from .deleting import CarefulDeleteView


def recompute(request: Any, *jurisdictions: str) -> None:
    """Ask for it and say so."""
    for jurisdiction in sorted(set(jurisdictions)):
        calendars.changed(jurisdiction)
    messages.info(request, _("The due dates of open cases are being recomputed."))


class CalendarDayAddView(CreateView):
    def save_instance(self) -> CalendarDay:
        day = super().save_instance()
        recompute(self.request, day.jurisdiction)
        return day


class CalendarDayEditView(EditView):
    """A day that moves to another country's calendar is missing in the one it leaves."""

    def save_instance(self) -> CalendarDay:
        before = CalendarDay.objects.get(pk=self.object.pk).jurisdiction
        day = super().save_instance()
        recompute(self.request, before, day.jurisdiction)
        return day


class CalendarDayDeleteView(CarefulDeleteView):
    def delete_action(self) -> None:
        with transaction.atomic():
            super().delete_action()
            recompute(self.request, self.object.jurisdiction)
