"""The term of the service, what it starts with, and the urgent one."""

from django import forms
from django.utils.translation import gettext_lazy as _

from eservices.register.catalogue import FIELD_NAMES as N
from eservices.register.deadlines import NonworkingReceipt, Start

from ..fields import DAYS, TermField
from .form import SectionForm

STARTS = {
    Start.RECEIVED: _("when it is received"),
    Start.REGISTERED: _("when it is registered"),
}
DAYS_OFF = {
    NonworkingReceipt.NEXT_WORKING_DAY: _("on the next working day"),
    NonworkingReceipt.SAME_DAY: _("on the same day"),
}


class TermForm(SectionForm):
    term = TermField(label=N["n"], required=True, help_text=_("The day of receipt itself is not counted."))
    immediate = forms.BooleanField(
        label=N["immediate_expected"],
        required=False,
        help_text=_("The whole term is then an exception of which the applicant is told at once."),
    )
    start = forms.ChoiceField(label=N["start"], choices=list(STARTS.items()))
    cut_off = forms.TimeField(
        label=N["cut_off"],
        required=False,
        widget=forms.TimeInput({"placeholder": "18:00"}),
        help_text=_("What comes later counts as received on the next working day. Empty: midnight."),
    )
    nonworking_receipt = forms.ChoiceField(label=N["nonworking_receipt"], choices=list(DAYS_OFF.items()))
    roll = forms.BooleanField(label=N["roll_if_nonworking"], required=False)
    legal_limit = TermField(
        label=N["legal_limit"],
        help_text=_("Fill in only where the law allows more than the service promises. It is a clock of its own."),
    )
    acknowledge = TermField(DAYS, label=N["acknowledge"])
    check = TermField(DAYS, label=N["check"])
    legal_basis = forms.CharField(
        label=N["legal_basis"], required=False, max_length=200, help_text=_("Shown beside the due date on the desk.")
    )
    paths = {
        "term": "terms",
        "immediate": "rules.immediate_expected",
        "start": "terms.start",
        "cut_off": "terms.cut_off",
        "nonworking_receipt": "terms.nonworking_receipt",
        "roll": "terms.roll_if_nonworking",
        "legal_limit": "terms.legal_limit",
        "acknowledge": "terms.acknowledge",
        "check": "terms.check",
        "legal_basis": "terms.legal_basis",
    }
    brief = ("term", "immediate", "start", "cut_off", "check")

    def written(self, name: str, value: object) -> object:
        if name == "cut_off":
            return f"{value:%H:%M}" if value else None
        return super().written(name, value)


class UrgentForm(SectionForm):
    urgent = TermField(label=N["urgent"], help_text=_("Empty: the service knows no urgent term."))
    needs_reason = forms.BooleanField(label=N["urgent.needs_reason"], required=False, initial=True)
    paths = {"urgent": "rules.urgent", "needs_reason": "rules.urgent.needs_reason"}
    hanging = {"needs_reason": "urgent"}
    brief = ("urgent", "needs_reason")
