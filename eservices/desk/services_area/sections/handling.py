"""How a case is handled inside: registered, signed, published, reopened, kept; and how it may end."""

from django import forms
from django.utils.translation import gettext_lazy

from eservices.register.catalogue import FIELD_NAMES as N
from eservices.register.catalogue import Publicity, Registration
from eservices.register.choices import Result, Role

from .form import SectionForm

REGISTRATIONS = {
    Registration.AT_ONCE: gettext_lazy("at once, when it is sent through the site"),
    Registration.BY_CLERK: gettext_lazy("by the registry office, which looks at it first"),
}
SIGNERS = {
    Role.OFFICER: gettext_lazy("the officer who wrote it"),
    Role.HEAD: gettext_lazy("the head, after somebody has endorsed it"),
}
REGISTERS = {
    Publicity.NONE: gettext_lazy("the case is not shown"),
    Publicity.ANONYMISED: gettext_lazy("the case is shown without names"),
}


class HandlingForm(SectionForm):
    registration = forms.ChoiceField(
        label=N["registration"], choices=list(REGISTRATIONS.items()), widget=forms.RadioSelect
    )
    signed_by = forms.ChoiceField(label=N["signed_by"], choices=list(SIGNERS.items()), widget=forms.RadioSelect)
    results = forms.MultipleChoiceField(
        label=N["results"],
        required=False,
        choices=[(result.value, result.label) for result in Result if result],
        widget=forms.CheckboxSelectMultiple,
    )
    publicity = forms.ChoiceField(
        label=N["publicity"],
        choices=list(REGISTERS.items()),
        widget=forms.RadioSelect,
        help_text=gettext_lazy("Kept for the public register, which comes later: so far no case is shown in it."),
    )
    reopen_within = forms.IntegerField(
        label=N["reopen_within"],
        min_value=0,
        max_value=1000,
        help_text=gettext_lazy("Calendar days in which the applicant can say that it is not solved. 0: never."),
    )
    withdrawable = forms.BooleanField(label=N["withdrawable"], required=False)
    retention_years = forms.IntegerField(
        label=N["retention_years"],
        min_value=1,
        max_value=100,
        help_text=gettext_lazy("Kept for the archive, which comes later: so far nothing is deleted by itself."),
    )
    paths = {
        "registration": "rules.registration",
        "signed_by": "rules.signed_by",
        "results": "results",
        "publicity": "rules.publicity",
        "reopen_within": "rules.reopen_within",
        "withdrawable": "rules.withdrawable",
        "retention_years": "rules.retention_years",
    }
    brief = ("registration", "signed_by", "results", "publicity")
    headings = (
        (gettext_lazy("From registration to the answer"), ("registration", "signed_by", "results")),
        (gettext_lazy("Afterwards"), ("publicity", "reopen_within", "withdrawable", "retention_years")),
    )
