"""Who may apply and what is asked of them."""

import re
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from eservices.register.catalogue import FIELD_NAMES as N
from eservices.register.catalogue import Anonymous, Identity

from .form import SectionForm

ASKED = {
    "address": _("address"),
    "phone": _("phone"),
    "email": _("e-mail"),
    "organisation": _("organisation"),
}
IDENTITIES = {
    Identity.NONE: _("not at all: nobody has to say how to be reached"),
    Identity.CONTACT: _("there is a way to reach the person"),
    Identity.VERIFIED: _("an identity document is checked before the answer is given"),
}
NAMELESS = {
    Anonymous.REJECT: _("it cannot be sent"),
    Anonymous.SIGNAL: _("it is taken as a signal, to which no answer is due"),
}
CODE = re.compile(r"[a-z][a-z0-9_]*")


class ApplicantForm(SectionForm):
    usual = forms.BooleanField(
        label=_("Require what the law asks for this kind of service"),
        required=False,
        help_text=_("Untick it to choose yourself what is required."),
    )
    required = forms.MultipleChoiceField(
        label=N["required"],
        required=False,
        choices=list(ASKED.items()),
        widget=forms.CheckboxSelectMultiple,
        help_text=_("Beside the name."),
    )
    not_asked = forms.MultipleChoiceField(
        label=_("Not asked at all"),
        required=False,
        choices=list(ASKED.items()),
        widget=forms.CheckboxSelectMultiple,
    )
    forbidden = forms.CharField(
        label=_("Questions that must not be asked"),
        required=False,
        max_length=300,
        help_text=_("Their codes, divided by commas. A definition with such a question cannot be published."),
    )
    identity = forms.ChoiceField(label=N["identity"], choices=list(IDENTITIES.items()), widget=forms.RadioSelect)
    anonymous = forms.ChoiceField(label=N["anonymous"], choices=list(NAMELESS.items()), widget=forms.RadioSelect)
    paths = {
        "required": "rules.required",
        "forbidden": "rules.forbidden",
        "identity": "rules.identity",
        "anonymous": "rules.anonymous",
    }
    brief = ("usual", "required", "identity", "anonymous")

    def prepare(self) -> None:
        """Fields of the applicant and codes of questions stand in one list of what is forbidden."""
        forbidden = self.initial.get("forbidden") or []
        self.initial["usual"] = self.initial.get("required") is None
        self.initial["not_asked"] = [name for name in forbidden if name in ASKED]
        self.initial["forbidden"] = ", ".join(name for name in forbidden if name not in ASKED)

    def clean_forbidden(self) -> list[str]:
        codes = [code.strip() for code in self.cleaned_data["forbidden"].split(",") if code.strip()]
        if any(not CODE.fullmatch(code) for code in codes):
            raise forms.ValidationError(_("A code is made of small Latin letters, digits and underscores."))
        return codes

    def written(self, name: str, value: Any) -> Any:
        if name == "required":
            return None if self.cleaned_data["usual"] else value
        if name == "forbidden":
            return [*self.cleaned_data["not_asked"], *value]
        return value

    def is_told(self, name: str) -> bool:
        return name != "required" or not self.initial["usual"]
