"""The form of a day of the calendar."""

from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms.models import WagtailAdminModelForm

from eservices.register.choices import jurisdictions
from eservices.register.models import CalendarDay

from ..names_field import NamesField


class CalendarDayForm(WagtailAdminModelForm):
    """A day stays the day it is: to move it, take it out and put the other one in, so that each is looked at."""

    names = NamesField(label=_("Names"))
    jurisdiction = forms.ChoiceField(label=_("Country"))

    class Meta(WagtailAdminModelForm.Meta):
        model = CalendarDay
        fields = ["day", "kind", "names", "source", "jurisdiction"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["jurisdiction"].choices = jurisdictions(settings.MERIA_COUNTRY)
        self.fields["jurisdiction"].initial = settings.MERIA_COUNTRY
        self.fields["source"].help_text = _("Where it is written, for example the number of the decree.")
        if self.instance.pk:
            self.fields["day"].disabled = self.fields["jurisdiction"].disabled = True

    def as_state(self) -> dict[str, Any]:
        """What the day becomes, as a change of the calendar keeps it."""
        return {name: self.cleaned_data[name] for name in ("kind", "names", "source")}
