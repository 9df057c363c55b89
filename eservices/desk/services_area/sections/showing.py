"""How an entry reads in a summary: a choice by its label, a length of time in words, yes and no."""

from datetime import time
from typing import Any

from django import forms
from django.utils.translation import gettext as _

from eservices.register.deadlines.spelling import length

from ..fields import LanguagesField, TermField

NOTHING = "–"


def show(field: forms.BoundField) -> str:
    """The value the field begins with, in words of the active language."""
    kind, value = field.field, field.initial
    if isinstance(kind, forms.BooleanField):
        return _("Yes") if value else _("No")
    if value in (None, "", [], ()):
        return NOTHING
    if isinstance(kind, TermField):
        return length(value["n"], value["unit"]) if value.get("n") else NOTHING
    if isinstance(kind, LanguagesField):
        told = [f"{code}: {text}" for code, text in value.items() if text]
        return "\n".join(told) or NOTHING
    return _chosen(kind, value)


def _chosen(kind: forms.Field, value: Any) -> str:
    if isinstance(kind, forms.ModelChoiceField):
        return str(value)
    if isinstance(kind, forms.ChoiceField):
        labels: dict[Any, Any] = dict(kind.choices)  # type: ignore[arg-type]
        codes = value if isinstance(kind, forms.MultipleChoiceField) else [value]
        return ", ".join(str(labels.get(code, code)) for code in codes)
    return value.isoformat("minutes") if isinstance(value, time) else str(value)
