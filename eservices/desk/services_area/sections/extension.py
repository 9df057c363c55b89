"""Whether a running term may be extended, how far, by whom, and what must be told."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from eservices.register.catalogue import FIELD_NAMES as N
from eservices.register.choices import Role
from eservices.register.deadlines import ExtensionMode

from ..fields import DAYS, TermField
from .form import SectionForm

MODES = {
    ExtensionMode.TOTAL: _("in all, counted from the start"),
    ExtensionMode.ADDED: _("added to the due date before"),
}
APPROVERS = {
    Role.OFFICER: _("the officer, or the head"),
    Role.HEAD: _("the head of the department"),
    Role.CONTROLLER: _("the controller"),
}


class ExtensionForm(SectionForm):
    allowed = forms.BooleanField(label=_("The term may be extended"), required=False)
    term = TermField(label=N["extension.n"])
    mode = forms.ChoiceField(
        label=N["extension.mode"], choices=list(MODES.items()), widget=forms.RadioSelect, initial=ExtensionMode.TOTAL
    )
    max_times = forms.IntegerField(label=N["extension.max_times"], min_value=1, max_value=10, initial=1)
    ceiling = TermField(label=N["extension.ceiling"], help_text=_("Only for time that is added to the due date."))
    notify_within = TermField(DAYS, label=N["extension.notify_within"], help_text=_("Counted from the day of receipt."))
    approver = forms.ChoiceField(label=N["extension.approver"], choices=list(APPROVERS.items()))
    needs_reason = forms.BooleanField(label=N["extension.needs_reason"], required=False)
    cap_rolls = forms.BooleanField(label=N["cap_rolls"], required=False)
    cap_pauses = forms.BooleanField(label=N["cap_pauses"], required=False)
    paths = {
        "allowed": "terms.extension",
        "term": "terms.extension",
        "mode": "terms.extension.mode",
        "max_times": "terms.extension.max_times",
        "ceiling": "terms.extension.ceiling",
        "notify_within": "terms.extension.notify_within",
        "approver": "rules.extension.approver",
        "needs_reason": "rules.extension.needs_reason",
        "cap_rolls": "terms.cap_rolls",
        "cap_pauses": "terms.cap_pauses",
    }
    hanging = dict.fromkeys([name for name in paths if name != "allowed"], "allowed")
    brief = ("allowed", "term", "mode", "approver")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.data and not self.data.get("allowed"):  # what is not wanted need not be whole
            for name in ("mode", "max_times", "approver"):
                self.fields[name].required = False

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if cleaned.get("allowed") and not cleaned.get("term") and "term" not in self.errors:
            self.add_error("term", _("Write how long the extension is."))
        return cleaned

    def written(self, name: str, value: Any) -> Any:
        """The tick itself stands nowhere: without it there is no extension, with it the length makes one."""
        if name == "allowed":
            return {} if value else None
        return value
