"""The answers of a choice: a row each, with labels by language and a code that is made once and stays."""

from typing import Any

from django import forms
from django.conf import settings
from django.forms import BaseFormSet, formset_factory
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from eservices.register.text_needs import language_name

from ..fields import LanguagesField
from .listing import code_for, merged

SPARE_ROWS = 4
MOST_CHOICES = 60


class ChoiceRow(forms.Form):
    code = forms.CharField(required=False, max_length=40, widget=forms.HiddenInput)
    labels = LanguagesField(label=gettext_lazy("Answer"))

    def clean(self) -> dict[str, Any]:
        """A row without any words is no answer: left empty or emptied, it is not there."""
        cleaned = super().clean() or {}
        labels = cleaned.get("labels") or {}
        if any(labels.values()) and not labels.get(settings.LANGUAGE_CODE):
            text = _("Write the answer in the language “%(language)s”.")
            self.add_error("labels", text % {"language": language_name(settings.LANGUAGE_CODE)})
        return cleaned


class BaseChoices(BaseFormSet):
    def clean(self) -> None:
        if not any(self.errors) and len(_filled(self)) < 2:
            raise forms.ValidationError(_("A choice needs two answers at least."))


ChoicesFormSet = formset_factory(
    ChoiceRow, formset=BaseChoices, extra=SPARE_ROWS, max_num=MOST_CHOICES, absolute_max=MOST_CHOICES, can_order=True
)


def read_choices(rows: BaseFormSet) -> list[dict[str, Any]]:
    """The answers in the order asked for, as a version keeps them; known codes stay, new rows get one."""
    known = {row.initial.get("code") for row in rows.forms} - {None}
    taken, found = set(known), []
    for row in sorted(_filled(rows), key=_place):
        labels = merged(row.initial.get("labels"), row.cleaned_data["labels"])
        code = row.cleaned_data["code"] if row.cleaned_data["code"] in known else code_for(labels, taken)
        taken.add(code)
        found.append({"code": code, "labels": labels})
    return found


def _filled(rows: BaseFormSet) -> list[forms.Form]:
    return [row for row in rows.forms if any((row.cleaned_data.get("labels") or {}).values())]


def _place(row: forms.Form) -> tuple[bool, int]:
    order = row.cleaned_data.get("ORDER")
    return (order is None, order or 0)
