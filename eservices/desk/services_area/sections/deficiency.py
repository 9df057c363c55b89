"""What happens when something is missing in a submission."""

from django import forms
from django.utils.translation import gettext_lazy as _

from eservices.register.catalogue import FIELD_NAMES as N
from eservices.register.catalogue import IfNotFixed

from ..fields import DAYS, TermField
from .form import SectionForm

IF_NOT_FIXED = {
    IfNotFixed.UNCONSIDERED: _("it is left unconsidered, and the applicant is told"),
    IfNotFixed.CONTINUE: _("the clock runs again, and it is decided on what there is"),
}


class DeficiencyForm(SectionForm):
    least = TermField(DAYS, label=N["deficiency_min"])
    longest = TermField(DAYS, label=N["deficiency_extra"], help_text=_("Once, when the applicant asks for it."))
    pauses = forms.BooleanField(label=N["deficiency.pauses"], required=False)
    if_not_fixed = forms.ChoiceField(
        label=N["deficiency.if_not_fixed"], choices=list(IF_NOT_FIXED.items()), widget=forms.RadioSelect
    )
    remind_before = forms.IntegerField(
        label=N["deficiency.remind_before"], min_value=0, max_value=30, help_text=_("0: no reminder.")
    )
    paths = {
        "least": "terms.deficiency_min",
        "longest": "terms.deficiency_extra",
        "pauses": "rules.deficiency.pauses",
        "if_not_fixed": "rules.deficiency.if_not_fixed",
        "remind_before": "rules.deficiency.remind_before",
    }
    brief = ("least", "longest", "pauses", "if_not_fixed")
