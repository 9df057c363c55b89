"""The questions of a service as one form: conditions are followed, attachments asked for, urgency may be claimed."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from django import forms
from django.utils.datastructures import MultiValueDict
from django.utils.translation import gettext as _

from ..catalogue import URGENT, FileRules, Question, QuestionKind, comparable, is_asked
from ..deadlines.spelling import length
from ..file_check import describe
from ..file_field import FilesField
from ..models import ServiceVersion
from ..text_form import TextForm
from ..texts import in_language
from .fields import TextField, field_for, sentences

GENERAL_FILES = "files"  # the field for files that answer no question
URGENT_WANTED = "urgent_wanted"
REASON_LENGTH = 1000


class QuestionsForm(TextForm):
    """Asks what a version of a service asks.

    `kept` are the files taken in before, by the code of their question ("" for those that answer none);
    `file_problems` says, by field, what is wrong with files that were not taken.
    """

    def __init__(
        self,
        data: MultiValueDict | None = None,
        *args: Any,
        version: ServiceVersion,
        kept: Mapping[str, Sequence[Any]] | None = None,
        file_problems: Mapping[str, Sequence[str]] | None = None,
        **kwargs: Any,
    ) -> None:
        super().__init__(data, *args, **kwargs)
        self.version, self.kept, self.file_problems = version, kept or {}, file_problems or {}
        self.rules = version.parsed_rules()
        self.questions = [self._by_rule(q) for q in version.question_list() if q.code not in self.rules.forbidden]
        self.asked: set[str] = set()
        for question in self.questions:
            self.fields[question.code] = self._field(question)
        self._add_urgent()
        self._add_files()

    def _by_rule(self, question: Question) -> Question:
        return replace(question, required=True) if question.code in (self.rules.required or ()) else question

    def _field(self, question: Question) -> forms.Field:
        field = field_for(question, conditional=bool(question.show_if))
        for other, answer in question.show_if.items():
            field.widget.attrs["data-show-if"] = f"{self.add_prefix(other)}={comparable(answer)}"
            field.help_text = sentences(str(field.help_text), self._condition(other, answer))
        return field

    def _condition(self, other: str, answer: str) -> str:
        """The condition in words, for whoever has no script that hides the question."""
        asked = next((question for question in self.questions if question.code == other), None)
        words = {"question": asked.label(), "answer": asked.answer_text(answer)} if asked else {}
        return _("Only if you answered “%(answer)s” to “%(question)s”.") % words if asked else ""

    def _add_urgent(self) -> None:
        """Where the law knows a shorter term; the office decides whether it is taken."""
        if not (urgent := self.rules.urgent):
            return
        words = {"term": length(urgent.n, urgent.unit)}
        self.fields[URGENT_WANTED] = forms.TypedChoiceField(
            label=_("Is it urgent?"),
            help_text=_("What City Hall takes as urgent is answered within %(term)s.") % words,
            choices=[("no", _("No")), ("yes", _("Yes"))],
            coerce=lambda value: value == "yes",
            empty_value=None,
            required=False,
            initial="no",
            widget=forms.RadioSelect,
        )
        if urgent.needs_reason:
            shown = {"data-show-if": f"{self.add_prefix(URGENT_WANTED)}=yes", "rows": 3}
            self.fields[URGENT] = TextField(
                label=_("Why is it urgent?"),
                help_text=_("Say what would happen if you had to wait for the usual term."),
                required=False,
                max_length=REASON_LENGTH,
                widget=forms.Textarea(attrs=shown),
            )
            self.fields[URGENT].conditional = True  # type: ignore[attr-defined] # read by the template

    def _add_files(self) -> None:
        rules = self.version.file_rules()
        if rules.max_count:
            hint = sentences(in_language(rules.hints), describe(rules))
            self.fields[GENERAL_FILES] = FilesField(rules=rules, label=_("Photos or documents"), help_text=hint)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        self.asked = set()
        for question in self.questions:
            if is_asked(question, cleaned, self.asked):
                self.asked.add(question.code)
                self._require(question)
            else:
                self._drop(question.code)
        self._clean_urgent()
        self._tell_file_problems()
        return cleaned

    def _require(self, question: Question) -> None:
        """The remedy at a required question without an answer; a file that was refused says its own reason."""
        code = question.code
        if not question.required or self.has_error(code) or self.file_problems.get(code):
            return
        answered = self.kept.get(code) if self._is_file(code) else self.cleaned_data.get(code) not in (None, "")
        if not answered:
            usual = _("Please choose a file.") if self._is_file(code) else _("Please answer this.")
            self.add_error(code, question.remedy() or usual)

    def _drop(self, code: str) -> None:
        """Not asked: the answer is dropped, errors too."""
        self.cleaned_data.pop(code, None)
        self.errors.pop(code, None)

    def _clean_urgent(self) -> None:
        if not self.cleaned_data.get(URGENT_WANTED):
            self._drop(URGENT)
        elif URGENT in self.fields and not self.has_error(URGENT) and not self.cleaned_data.get(URGENT):
            self.add_error(URGENT, _("Write why it is urgent: without a reason the usual term applies."))

    def _tell_file_problems(self) -> None:
        for name, problems in self.file_problems.items():
            for problem in problems:
                self.add_error(name if name in self.fields else None, problem)

    def _is_file(self, name: str) -> bool:
        return isinstance(self.fields[name], FilesField)

    def show_only_file_errors(self) -> None:
        """Somebody is still writing and only added files: the rest is not judged yet."""
        self.full_clean()
        self.errors.clear()
        self._tell_file_problems()

    def file_fields(self) -> dict[str, tuple[str, FileRules]]:
        """Every field for files: its name, the code of the question it answers ("" for none), and its limits."""
        found = {q.code: (q.code, q.file_rules()) for q in self.questions if q.kind == QuestionKind.FILE}
        general = {GENERAL_FILES: ("", self.version.file_rules())} if GENERAL_FILES in self.fields else {}
        return found | general

    def answers(self) -> dict[str, Any]:
        """The answers as the register keeps them: plain JSON, what was not answered left out; files are not in it."""
        asked = [q.code for q in self.questions if q.code in self.asked and q.kind != QuestionKind.FILE]
        found = {code: self.cleaned_data.get(code) for code in asked}
        if self.cleaned_data.get(URGENT_WANTED):
            found[URGENT] = self.cleaned_data.get(URGENT) or True
        return {
            code: value.isoformat() if isinstance(value, date) else value
            for code, value in found.items()
            if value not in (None, "")
        }

    def answering_files(self) -> list[Any]:
        """The kept files that go with these answers: one whose question is no longer asked stays behind."""
        files = [file for rows in self.kept.values() for file in rows]
        return [file for file in files if not file.question or file.question in self.asked]
