"""What a service asks of the applicant: by its own rules, else by what the law asks for its kind."""

from dataclasses import dataclass

from django import forms
from django.utils.translation import gettext as _

from eservices.register.catalogue import Anonymous, Identity
from eservices.register.choices import ApplicantKind, ServiceKind
from eservices.register.models import ServiceVersion
from eservices.register.questionnaire import TextField

# What a case holds (see register.models.Case).
ORGANISATION_LENGTH = 200
EMAIL_LENGTH = 254
# The question by which a service may ask for the association's name itself.
ASSOCIATION = "association"
_EITHER = (ApplicantKind.PERSON, ApplicantKind.ORGANISATION)


@dataclass(frozen=True)
class PersonRules:
    """Who may apply, and which fields are required, optional or not asked at all.

    `nameless`: the name may be left out. `contactless`: nobody has to say how to be answered. `verified`: the
    identity is checked before the answer is given.
    """

    kinds: tuple[str, ...] = _EITHER
    required: frozenset[str] = frozenset({"address"})
    forbidden: frozenset[str] = frozenset()
    nameless: bool = False
    contactless: bool = False
    verified: bool = False

    @classmethod
    def of(cls, version: ServiceVersion) -> "PersonRules":
        """The rules of a version. Where it names no required fields, those of its kind hold: the law asks for name
        and address in an application (Georgia: GAC 78); an information request (GAC 37) needs only a way to answer."""
        kind, rules = version.service.kind, version.parsed_rules()
        nameless = rules.anonymous == Anonymous.SIGNAL
        return cls(
            kinds=(ApplicantKind.ASSOCIATION,) if kind == ServiceKind.HOA else _EITHER,
            required=_usual(kind) if rules.required is None else frozenset(rules.required),
            forbidden=frozenset(rules.forbidden) - (set() if nameless else {"name"}),
            nameless=nameless,
            contactless=nameless or rules.identity == Identity.NONE,
            verified=rules.identity == Identity.VERIFIED,
        )

    def requires(self, name: str) -> bool:
        """Whether a field must be filled in; a name must, unless a submission without one is taken."""
        return not self.nameless if name == "name" else name in self.required

    def fields(self) -> dict[str, forms.Field]:
        """Organisation, name and address, without those that are not asked."""
        found = {"organisation": self._organisation(), "name": self._name(), "address": self._address()}
        return {name: field for name, field in found.items() if name not in self.forbidden}

    def notices(self) -> list[str]:
        """What has to be known before writing one's name."""
        found = []
        if self.nameless:
            signal = _("Then we take it as a signal: no answer by law is due to you.")
            found.append(_("You may leave out your name and how to reach you.") + " " + signal)
        if self.verified:
            found.append(
                _("Before you get the answer, we check at the service centre who you are. Bring an identity document.")
            )
        return found

    def _organisation(self) -> forms.Field:
        association = ApplicantKind.ASSOCIATION in self.kinds
        return TextField(
            label=_("Name of the association") if association else _("Name of the organisation"),
            max_length=ORGANISATION_LENGTH,
            required=self.requires("organisation"),
            widget=forms.TextInput(attrs={"autocomplete": "organization"}),
            error_messages={"required": _("Write the name of the association.")},
        )

    def _name(self) -> forms.Field:
        association = ApplicantKind.ASSOCIATION in self.kinds
        return TextField(
            label=_("Name and surname of the chairperson") if association else _("Name and surname"),
            max_length=200,
            required=self.requires("name"),
            widget=forms.TextInput(attrs={"autocomplete": "name"}),
            error_messages={"required": _("Write your name and surname.")},
        )

    def _address(self) -> forms.Field:
        return TextField(
            label=_("Address"),
            help_text=_("Street, house, flat, town or village"),
            max_length=300,
            required=self.requires("address"),
            widget=forms.TextInput(attrs={"autocomplete": "street-address"}),
            error_messages={"required": _("Write your address; the law asks for it.")},
        )


def _usual(kind: str) -> frozenset[str]:
    """Which fields a kind of service requires beside the name."""
    if kind == ServiceKind.FOI:
        return frozenset()
    return frozenset({"organisation", "phone"}) if kind == ServiceKind.HOA else frozenset({"address"})
