"""The second step: who writes, and how the answer should come."""

from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from eservices.register.choices import AnswerBy, ApplicantKind
from eservices.register.questionnaire import EmailField, TextField
from eservices.register.submission import Applicant

from ..person import ASSOCIATION, EMAIL_LENGTH, PersonRules
from .step import StepForm

# What each way of answering needs.
_NEEDS = {AnswerBy.EMAIL: "email", AnswerBy.POST: "address"}


class PersonForm(StepForm):
    """Who writes and how the answer should come; which fields are asked and required depends on the service."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.rules = PersonRules.of(self.version)
        self.notices = self.rules.notices()
        if len(self.rules.kinds) > 1 and "organisation" not in self.rules.forbidden:
            self._add_kind()
        self._add_texts()
        self._add_way()
        self._add_contacts()

    def _add_kind(self) -> None:
        own, organisation = _("I write for myself"), _("I write for an organisation")
        self.fields["kind"] = forms.ChoiceField(
            label=_("Who is writing?"),
            choices=[(ApplicantKind.PERSON, own), (ApplicantKind.ORGANISATION, organisation)],
            widget=forms.RadioSelect,
            initial=self.rules.kinds[0],
            error_messages={"required": _("Choose who is writing.")},
        )

    def _add_texts(self) -> None:
        for name, field in self.rules.fields().items():
            self.fields[name] = field
        if ASSOCIATION in {question.code for question in self.version.question_list()}:
            self.fields.pop("organisation", None)  # its name was asked for with the matter itself
        elif "kind" in self.fields:
            self.fields["organisation"].required = False
            self.fields["organisation"].conditional = True
            shown = f"{self.add_prefix('kind')}={ApplicantKind.ORGANISATION}"
            self.fields["organisation"].widget.attrs["data-show-if"] = shown

    def _add_way(self) -> None:
        optional = self.rules.contactless
        hint = _(
            "If you leave this open, the answer waits at the service centre, and here under the number and the code."
        )
        self.fields["answer_by"] = forms.ChoiceField(
            label=_("How shall we answer you?"),
            help_text=hint if optional else "",
            choices=[(way, way.label) for way in AnswerBy if _NEEDS.get(way) not in self.rules.forbidden],
            widget=forms.RadioSelect,
            initial=None if optional else AnswerBy.EMAIL,
            required=not optional,
            error_messages={"required": _("Choose how we shall answer you.")},
        )

    def _add_contacts(self) -> None:
        email = EmailField(
            label=_("E-mail"),
            max_length=EMAIL_LENGTH,
            help_text=_("The receipt comes here at once, and every step after it."),
            required=self.rules.requires("email"),
            widget=forms.EmailInput(attrs={"autocomplete": "email"}),
            error_messages={
                "invalid": _("Check the e-mail address: it looks like name@example.org."),
                "required": _("Write the e-mail address to which we shall send the answer."),
            },
        )
        email.conditional = not self.rules.contactless
        phone = TextField(
            label=_("Phone"),
            max_length=40,
            required=self.rules.requires("phone"),
            widget=forms.TextInput(attrs={"type": "tel", "autocomplete": "tel"}),
            error_messages={"required": _("Write a phone number at which we can reach you.")},
        )
        contacts = {"email": email, "phone": phone}
        self.fields.update({name: field for name, field in contacts.items() if name not in self.rules.forbidden})

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if self.rules.nameless and not cleaned.get("name"):
            self._ask_nothing_more()
        way = cleaned.get("answer_by")
        if way == AnswerBy.EMAIL and not cleaned.get("email") and "email" not in self.errors:
            self.add_error("email", _("Write the e-mail address to which we shall send the answer."))
        if way == AnswerBy.POST and not cleaned.get("address") and "address" not in self.errors:
            self.add_error("address", _("Write the address to which we shall send the answer."))
        nameless = "organisation" in self.fields and not cleaned.get("organisation")
        if nameless and cleaned.get("kind") == ApplicantKind.ORGANISATION:
            self.add_error("organisation", _("Write the name of the organisation."))
        return cleaned

    def _ask_nothing_more(self) -> None:
        """A signal without a name is taken without an address or a phone too."""
        for name in ("address", "email", "phone"):
            if self.has_error(name, "required"):
                del self.errors[name]

    def applicant(self, answers: dict[str, Any]) -> Applicant:
        """The person as the register takes it; an association may have been named among the answers.

        Whoever left the name out is told to be so; who chose no way to be answered looks it up or comes by.
        """
        kind = self.cleaned_data.get("kind") or self.rules.kinds[0]
        names = ("name", "organisation", "email", "phone", "address", "answer_by")
        given = {name: self.cleaned_data.get(name) or "" for name in names}
        given["name"] = given["name"] or pgettext("in place of the applicant's name", "Without a name")
        given["answer_by"] = given["answer_by"] or (AnswerBy.EMAIL if given["email"] else AnswerBy.COUNTER)
        given["organisation"] = given["organisation"] or answers.get(ASSOCIATION, "")
        if kind == ApplicantKind.PERSON:
            given["organisation"] = ""
        return Applicant(kind=kind, nameless=not self.cleaned_data.get("name"), **given)
