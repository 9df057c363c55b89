"""What each kind of service asks of the applicant; nobody asks for the purpose of an information request."""

from dataclasses import dataclass

from django import forms
from django.utils.translation import gettext as _

from eservices.register.choices import ApplicantKind, ServiceKind
from eservices.register.questionnaire import TextField

# What a case holds (see register.models.Case).
ORGANISATION_LENGTH = 200
EMAIL_LENGTH = 254
# The question by which a service may ask for the association's name itself.
ASSOCIATION = "association"
_EITHER = (ApplicantKind.PERSON, ApplicantKind.ORGANISATION)


@dataclass(frozen=True)
class PersonRules:
    """Who may apply, and which fields are required beside the name."""

    kinds: tuple[str, ...] = _EITHER
    required: frozenset[str] = frozenset({"address"})

    @classmethod
    def of(cls, kind: str) -> "PersonRules":
        """The rules of a kind of service. The law asks for name and address in an application (Georgia: GAC 78);
        an information request (GAC 37) needs only a way to answer."""
        if kind == ServiceKind.FOI:
            return cls(required=frozenset())
        if kind == ServiceKind.HOA:
            return cls(kinds=(ApplicantKind.ASSOCIATION,), required=frozenset({"organisation", "phone"}))
        return cls()

    def requires(self, name: str) -> bool:
        return name in self.required

    def fields(self) -> dict[str, forms.Field]:
        """Organisation, name and address."""
        association = ApplicantKind.ASSOCIATION in self.kinds
        organisation = _("Name of the association") if association else _("Name of the organisation")
        return {
            "organisation": TextField(
                label=organisation,
                max_length=ORGANISATION_LENGTH,
                required=self.requires("organisation"),
                widget=forms.TextInput(attrs={"autocomplete": "organization"}),
                error_messages={"required": _("Write the name of the association.")},
            ),
            "name": TextField(
                label=_("Name and surname of the chairperson") if association else _("Name and surname"),
                max_length=200,
                widget=forms.TextInput(attrs={"autocomplete": "name"}),
                error_messages={"required": _("Write your name and surname.")},
            ),
            "address": TextField(
                label=_("Address"),
                help_text=_("Street, house, flat, town or village"),
                max_length=300,
                required=self.requires("address"),
                widget=forms.TextInput(attrs={"autocomplete": "street-address"}),
                error_messages={"required": _("Write your address; the law asks for it.")},
            ),
        }
