"""From a question of a service to a form field: one maker for each kind of question."""

from collections.abc import Callable
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ..catalogue import Question, QuestionKind
from ..file_check import describe
from ..file_field import FilesField
from ..texts import in_language

MANY_CHOICES = 7
ISO_DATE = "%Y-%m-%d"
ENDS = ".!?։՞…:"


class Uncut(forms.CharField):
    """The browser does not cut a text that is too long: the citizen is told and shortens it."""

    default_error_messages = {
        "max_length": gettext_lazy("This has %(show_value)d characters; up to %(limit_value)d fit. Please shorten it.")
    }

    def widget_attrs(self, widget: forms.Widget) -> dict[str, Any]:
        return {name: value for name, value in super().widget_attrs(widget).items() if name != "maxlength"}


class TextField(Uncut):
    """Counts characters as people do: a line break is one."""

    def to_python(self, value: Any) -> str | None:
        return super().to_python(value.replace("\r\n", "\n") if isinstance(value, str) else value)


class EmailField(Uncut, forms.EmailField):
    """An e-mail address."""


def sentences(*parts: str) -> str:
    """Hints one after the other, each closed by a full stop where the editor wrote none."""
    given = [part.strip() for part in parts if part.strip()]
    return " ".join([part if part[-1] in ENDS else f"{part}." for part in given[:-1]] + given[-1:])


def field_for(question: Question, *, conditional: bool = False) -> forms.Field:
    """The field that asks a question in the active language; a conditional one is asked for by the form itself."""
    common = {
        "label": question.label(),
        "help_text": question.hint(),
        "required": question.required and not conditional,
        "error_messages": {"required": question.remedy() or _("Please answer this.")},
    }
    field = _MAKERS[QuestionKind(question.kind)](question, common)
    field.conditional = conditional  # type: ignore[attr-defined] # read by the template
    return field


def _text(question: Question, common: dict) -> forms.Field:
    return TextField(max_length=question.max_length, **common)


def _long_text(question: Question, common: dict) -> forms.Field:
    return TextField(max_length=question.max_length, widget=forms.Textarea(attrs={"rows": 8}), **common)


def _choice(question: Question, common: dict) -> forms.Field:
    choices = [(choice.code, in_language(choice.labels)) for choice in question.choices]
    common["error_messages"]["invalid_choice"] = _("Choose one of the answers.")
    if len(choices) > MANY_CHOICES:
        return forms.ChoiceField(choices=[("", _("Choose")), *choices], **common)
    return forms.ChoiceField(choices=choices, widget=forms.RadioSelect, **common)


def _date(_question: Question, common: dict) -> forms.Field:
    common["error_messages"]["invalid"] = _("Write the date as day, month and year, for example 20.11.2026.")
    widget = forms.DateInput(format=ISO_DATE, attrs={"type": "date"})
    return forms.DateField(input_formats=[ISO_DATE, "%d.%m.%Y", "%d/%m/%Y"], widget=widget, **common)


def _number(_question: Question, common: dict) -> forms.Field:
    common["error_messages"]["invalid"] = _("Write a whole number in figures.")
    widget = forms.TextInput(attrs={"inputmode": "numeric"})
    return forms.IntegerField(min_value=0, max_value=10**9, widget=widget, **common)


def _yes_no(_question: Question, common: dict) -> forms.Field:
    choices = [("yes", _("Yes")), ("no", _("No"))]
    return forms.TypedChoiceField(
        choices=choices, coerce=lambda value: value == "yes", empty_value=None, widget=forms.RadioSelect, **common
    )


def _file(question: Question, common: dict) -> forms.Field:
    rules = question.file_rules()
    common["help_text"] = sentences(common["help_text"], describe(rules))
    return FilesField(rules=rules, **common)


_MAKERS: dict[QuestionKind, Callable[[Question, dict], forms.Field]] = {
    QuestionKind.TEXT: _text,
    QuestionKind.LONG_TEXT: _long_text,
    QuestionKind.ADDRESS: _text,
    QuestionKind.CHOICE: _choice,
    QuestionKind.DATE: _date,
    QuestionKind.NUMBER: _number,
    QuestionKind.YES_NO: _yes_no,
    QuestionKind.FILE: _file,
}
