"""The first step: the questions of the service, and its files."""

from dataclasses import replace
from typing import Any

from django import forms
from django.utils.translation import gettext as _

from eservices.register.catalogue import Question
from eservices.register.questionnaire import QuestionsForm

from ..person import ASSOCIATION, ORGANISATION_LENGTH
from .step import KEPT_CHARACTERS, Typed


class AboutForm(Typed, QuestionsForm):
    """The questions of the service, and its files."""

    def _field(self, question: Question) -> forms.Field:
        if question.code == ASSOCIATION:
            question = replace(question, max_length=min(question.max_length, ORGANISATION_LENGTH))
        return super()._field(question)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        for code in [question.code for question in self.questions]:
            self._tell_what_is_kept(code)
        return cleaned

    def _tell_what_is_kept(self, code: str) -> None:
        if self.has_error(code, "max_length") and len(self.data.get(self.add_prefix(code), "")) > KEPT_CHARACTERS:
            text = _("If you leave this page, we keep only the first %(count)d characters.")
            self.add_error(code, text % {"count": KEPT_CHARACTERS})
