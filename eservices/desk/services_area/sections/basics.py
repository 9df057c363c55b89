"""Where cases of the service go: journal, department, and the calendar they are counted with."""

from django import forms
from django.conf import settings
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from eservices.register.models import Department, Journal

from .form import SectionForm

COUNTRIES = {"GE": _("Georgia"), "AM": _("Armenia"), "UA": _("Ukraine"), "EU": _("European Union")}


class BasicsForm(SectionForm):
    journal = forms.ModelChoiceField(
        Journal.objects.all(),
        label=_("Journal"),
        empty_label=None,
        help_text=_("Its sign and counter make the registration number."),
    )
    default_department = forms.ModelChoiceField(
        Department.objects.none(),
        label=_("Default department"),
        required=False,
        help_text=_("Takes what no routing rule passes elsewhere."),
    )
    jurisdiction = forms.ChoiceField(
        label=_("Calendar and law of"),
        choices=list(COUNTRIES.items()),
        help_text=_("Working days are counted by the calendar of this country."),
    )
    paths = {"journal": "journal", "default_department": "default_department", "jurisdiction": "jurisdiction"}
    brief = ("journal", "default_department", "jurisdiction")

    def prepare(self) -> None:
        """A department that was closed stays to be seen where it is the one chosen."""
        chosen = Q(pk=self.version.default_department_id)
        self.fields["default_department"].queryset = Department.objects.filter(Q(is_active=True) | chosen)
        if settings.MERIA_COUNTRY not in COUNTRIES:
            self.fields["jurisdiction"].choices += [(settings.MERIA_COUNTRY, settings.MERIA_COUNTRY)]
