"""The first step: the questions of the service, and its files."""

from dataclasses import replace
from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext as _

from eservices.register.catalogue import Question
from eservices.register.file_check import describe
from eservices.register.file_field import FilesField
from eservices.register.texts import in_language

from ..fields import field_for
from ..person import ASSOCIATION, ORGANISATION_LENGTH
from .step import KEPT_CHARACTERS, StepForm


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
        if question.code == ASSOCIATION:
            question = replace(question, max_length=min(question.max_length, ORGANISATION_LENGTH))
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
