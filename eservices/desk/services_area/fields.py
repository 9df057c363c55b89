"""Form fields of a definition that Django does not have: a length of time, a text in several languages."""

from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from eservices.register.deadlines import Unit

UNITS = {
    Unit.WORKING_DAYS: _("working days"),
    Unit.CALENDAR_DAYS: pgettext_lazy("unit of a term", "calendar days"),
    Unit.MONTHS: _("months"),
    Unit.HOURS: pgettext_lazy("unit of a term", "hours"),
}
DAYS = (Unit.WORKING_DAYS, Unit.CALENDAR_DAYS, Unit.MONTHS)
LONGEST = 1000  # as deadlines.validation has it
LONGEST_TEXT = 4000


class TermInput(forms.MultiWidget):
    """A number and its unit on one line."""

    template_name = "desk/services/widgets/term.html"

    def __init__(self, units: tuple[Unit, ...], attrs: dict[str, Any] | None = None) -> None:
        choices = [(unit.value, UNITS[unit]) for unit in units]
        number = forms.NumberInput({"min": 1, "max": LONGEST, "aria-label": _("Number")})
        super().__init__([number, forms.Select({"aria-label": _("Unit")}, choices=choices)], attrs)

    def decompress(self, value: Any) -> list[Any]:
        return [value.get("n"), value.get("unit")] if isinstance(value, dict) else [None, None]

    def value_omitted_from_data(self, data: Any, files: Any, name: str) -> bool:
        return f"{name}_0" not in data


class TermField(forms.MultiValueField):
    """Cleans to {"n": …, "unit": …}, or None where no number was given."""

    def __init__(self, units: tuple[Unit, ...] = tuple(UNITS), required: bool = False, **kwargs: Any) -> None:
        choices = [(unit.value, UNITS[unit]) for unit in units]
        number = forms.IntegerField(min_value=1, max_value=LONGEST, required=False)
        fields = [number, forms.ChoiceField(choices=choices, required=False)]
        super().__init__(fields, widget=TermInput(units), require_all_fields=False, required=required, **kwargs)

    def compress(self, data_list: list[Any]) -> dict[str, Any] | None:
        if not data_list or data_list[0] in self.empty_values:
            return None
        return {"n": data_list[0], "unit": data_list[1] or self.widget.widgets[1].choices[0][0]}

    def clean(self, value: Any) -> dict[str, Any] | None:
        found = super().clean([None if not value else value[0], value[1] if value and value[0] else None])
        if self.required and found is None:
            raise forms.ValidationError(_("Write a number."))
        return found


class LanguagesInput(forms.MultiWidget):
    """One text, a box for each language, side by side where there is room."""

    template_name = "desk/services/widgets/languages.html"

    def __init__(self, rows: int = 1, attrs: dict[str, Any] | None = None) -> None:
        self.languages = dict(settings.LANGUAGES)
        box = (
            (lambda code: forms.TextInput({"lang": code}))
            if rows == 1
            else (lambda code: forms.Textarea({"lang": code, "rows": rows}))
        )
        super().__init__({code: box(code) for code in self.languages}, attrs)

    def decompress(self, value: Any) -> list[str]:
        return [(value or {}).get(code, "") for code in self.languages]

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        context = super().get_context(name, value, attrs)
        context["rows"] = list(zip(self.languages.items(), context["widget"]["subwidgets"], strict=True))
        return context


class LanguagesField(forms.MultiValueField):
    """Cleans to {language: text} with every language of the site; what is empty is empty."""

    def __init__(self, rows: int = 1, **kwargs: Any) -> None:
        fields = [forms.CharField(required=False, max_length=LONGEST_TEXT) for _code in settings.LANGUAGES]
        widget = LanguagesInput(rows)
        super().__init__(fields, widget=widget, require_all_fields=False, required=False, **kwargs)

    def compress(self, data_list: list[str]) -> dict[str, str]:
        texts = data_list or [""] * len(settings.LANGUAGES)
        return {code: text.strip() for (code, _name), text in zip(settings.LANGUAGES, texts, strict=True)}
