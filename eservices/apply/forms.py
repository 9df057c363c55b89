"""The three steps of the form: what it is about, who writes, and the last look before it is sent."""

from datetime import date
from typing import Any

from django import forms
from django.utils.datastructures import MultiValueDict
from django.utils.translation import gettext as _

from eservices.register.catalogue import Question
from eservices.register.choices import AnswerBy, ApplicantKind
from eservices.register.file_check import describe
from eservices.register.file_field import FilesField
from eservices.register.models import ServiceVersion
from eservices.register.submission import Applicant
from eservices.register.texts import in_language

from .fields import TextField, field_for
from .person import PersonRules

# Of an answer that is far too long, so much is kept until the citizen comes back.
KEPT_CHARACTERS = 100_000
# The question by which a service may ask for the association's name itself.
ASSOCIATION = "association"


class StepForm(forms.Form):
    """A step for one version of a service. Characters that no database holds are taken out, and said."""

    def __init__(self, data: MultiValueDict | None = None, *args: Any, version: ServiceVersion, **kwargs: Any) -> None:
        self.version = version
        data, self._cleansed = without_nulls(data)
        super().__init__(data, *args, **kwargs)

    def clean(self) -> dict[str, Any]:
        for name in self.fields:
            if self.add_prefix(name) in self._cleansed:
                text = _("This held characters that cannot be stored; we have taken them out. Please read it again.")
                self.add_error(name, text)
        return self.cleaned_data

    def typed(self) -> dict[str, list[str]]:
        """What was typed into this step, in the shape the storage keeps."""
        names = {self.add_prefix(name) for name, field in self.fields.items() if not isinstance(field, FilesField)}
        return {
            name: [str(value)[:KEPT_CHARACTERS] for value in self.data.getlist(name)]
            for name in names
            if name in self.data
        }


def without_nulls(data: MultiValueDict | None) -> tuple[MultiValueDict | None, set[str]]:
    """The same data without null characters, and the names of the fields that held some."""
    if data is None:
        return None, set()
    found = {name for name, values in data.lists() if any("\x00" in value for value in values)}
    if not found:
        return data, found
    clean = MultiValueDict(dict(data.lists()))
    for name in found:
        clean.setlist(name, [value.replace("\x00", "") for value in data.getlist(name)])
    return clean, found


class AboutForm(StepForm):
    """The questions of the service, and its files."""

    def __init__(self, *args: Any, file_problems: tuple[str, ...] = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.questions = self.version.question_list()
        self.file_problems = file_problems
        for question in self.questions:
            self.fields[question.code] = self._field(question)
        rules = self.version.file_rules()
        if rules.max_count:
            hint = " ".join(filter(None, [in_language(rules.hints), describe(rules)]))
            self.fields["files"] = FilesField(rules=rules, label=_("Photos or documents"), help_text=hint)

    def _field(self, question: Question) -> forms.Field:
        field = field_for(question, conditional=bool(question.show_if))
        if question.show_if:
            [(other, answer)] = question.show_if.items()
            field.widget.attrs["data-show-if"] = f"{self.add_prefix(other)}={answer}"
            asked = next((asked for asked in self.questions if asked.code == other), None)
            if asked and not field.help_text:
                words = {"question": asked.label(), "answer": asked.answer_text(answer)}
                field.help_text = _("Only if you answered “%(answer)s” to “%(question)s”.") % words
        return field

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        for question in self.questions:
            if question.show_if:
                self._clean_conditional(question)
            self._tell_what_is_kept(question.code)
        for problem in self.file_problems:
            self.add_error("files" if "files" in self.fields else None, problem)
        return cleaned

    def _clean_conditional(self, question: Question) -> None:
        """Not asked: the answer is dropped, errors too. Asked and required: an empty answer is an error."""
        asked = all(str(self.cleaned_data.get(code)) == answer for code, answer in question.show_if.items())
        if not asked:
            self.cleaned_data.pop(question.code, None)
            self.errors.pop(question.code, None)
        elif question.required and not self.has_error(question.code) and not self._is_answered(question.code):
            self.add_error(question.code, question.remedy() or _("Please answer this."))

    def _is_answered(self, code: str) -> bool:
        return self.cleaned_data.get(code) not in (None, "")

    def _tell_what_is_kept(self, code: str) -> None:
        if self.has_error(code, "max_length") and len(self.data.get(self.add_prefix(code), "")) > KEPT_CHARACTERS:
            text = _("If you leave this page, we keep only the first %(count)d characters.")
            self.add_error(code, text % {"count": KEPT_CHARACTERS})

    def show_only_file_errors(self) -> None:
        """Somebody is still writing and only added files: the rest is not judged yet."""
        self.full_clean()
        for name in [name for name in self.errors if name != "files"]:
            del self.errors[name]

    def answers(self) -> dict[str, Any]:
        """The answers as the register keeps them: plain JSON, what was not answered left out."""
        found = {question.code: self.cleaned_data.get(question.code) for question in self.questions}
        return {
            code: value.isoformat() if isinstance(value, date) else value
            for code, value in found.items()
            if value not in (None, "")
        }


class PersonForm(StepForm):
    """Who writes and how the answer should come; which fields are asked and required depends on the service."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.rules = PersonRules.of(self.version.service.kind)
        if len(self.rules.kinds) > 1:
            own, organisation = _("I write for myself"), _("I write for an organisation")
            self.fields["kind"] = forms.ChoiceField(
                label=_("Who is writing?"),
                choices=[(ApplicantKind.PERSON, own), (ApplicantKind.ORGANISATION, organisation)],
                widget=forms.RadioSelect,
                initial=self.rules.kinds[0],
                error_messages={"required": _("Choose who is writing.")},
            )
        self._add_texts()
        self._add_ways()

    def _add_texts(self) -> None:
        for name, field in self.rules.fields().items():
            self.fields[name] = field
        if ASSOCIATION in {question.code for question in self.version.question_list()}:
            del self.fields["organisation"]  # its name was asked for with the matter itself
        elif "kind" in self.fields:
            self.fields["organisation"].required = False
            self.fields["organisation"].conditional = True
            shown = f"{self.add_prefix('kind')}={ApplicantKind.ORGANISATION}"
            self.fields["organisation"].widget.attrs["data-show-if"] = shown

    def _add_ways(self) -> None:
        self.fields["answer_by"] = forms.ChoiceField(
            label=_("How shall we answer you?"),
            choices=[(way, way.label) for way in AnswerBy],
            widget=forms.RadioSelect,
            initial=AnswerBy.EMAIL,
            error_messages={"required": _("Choose how we shall answer you.")},
        )
        self.fields["email"] = forms.EmailField(
            label=_("E-mail"),
            help_text=_("The receipt comes here at once, and every step after it."),
            required=False,
            widget=forms.EmailInput(attrs={"autocomplete": "email"}),
            error_messages={"invalid": _("Check the e-mail address: it looks like name@example.org.")},
        )
        self.fields["email"].conditional = True
        phone = self.rules.requires("phone")
        self.fields["phone"] = TextField(
            label=_("Phone"),
            max_length=40,
            required=phone,
            widget=forms.TextInput(attrs={"type": "tel", "autocomplete": "tel"}),
            error_messages={"required": _("Write a phone number at which we can reach you.")},
        )

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        way = cleaned.get("answer_by")
        if way == AnswerBy.EMAIL and not cleaned.get("email") and "email" not in self.errors:
            self.add_error("email", _("Write the e-mail address to which we shall send the answer."))
        if way == AnswerBy.POST and not cleaned.get("address") and "address" not in self.errors:
            self.add_error("address", _("Write the address to which we shall send the answer."))
        if cleaned.get("kind") == ApplicantKind.ORGANISATION and not cleaned.get("organisation"):
            self.add_error("organisation", _("Write the name of the organisation."))
        return cleaned

    def applicant(self, answers: dict[str, Any]) -> Applicant:
        """The person as the register takes it; an association may have been named among the answers."""
        kind = self.cleaned_data.get("kind") or self.rules.kinds[0]
        names = ("name", "organisation", "email", "phone", "address", "answer_by")
        given = {name: self.cleaned_data.get(name) or "" for name in names}
        given["organisation"] = given["organisation"] or answers.get(ASSOCIATION, "")
        if kind == ApplicantKind.PERSON:
            given["organisation"] = ""
        return Applicant(kind=kind, **given)


class CheckForm(StepForm):
    """The last look: the citizen confirms, and the button says the deed."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["agree"] = forms.BooleanField(
            label=_("I confirm that what I wrote is true, and that City Hall may use my data to answer me."),
            error_messages={"required": _("Tick this before you send.")},
        )
