"""One text in several languages as a form field: one line a language, the town's own first."""

from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _


class NamesInput(forms.MultiWidget):
    template_name = "desk/settings/names.html"

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        self.languages = dict(settings.LANGUAGES)
        super().__init__({code: forms.TextInput() for code in self.languages}, attrs)

    def decompress(self, value: Any) -> list[str]:
        return [(value or {}).get(code, "") for code in self.languages]

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        context = super().get_context(name, value, attrs)
        context["rows"] = list(zip(self.languages.items(), context["widget"]["subwidgets"], strict=True))
        return context


class NamesField(forms.MultiValueField):
    """Cleans to {language: text}; the town's own language must be filled in."""

    widget = NamesInput

    def __init__(self, **kwargs: Any) -> None:
        fields = [forms.CharField(required=False, max_length=200) for _code in settings.LANGUAGES]
        super().__init__(fields, require_all_fields=False, **kwargs)

    def compress(self, data_list: list[str]) -> dict[str, str]:
        codes = [code for code, _name in settings.LANGUAGES]
        return {code: text for code, text in zip(codes, data_list, strict=False) if text}

    def clean(self, value: Any) -> dict[str, str]:
        names = super().clean(value)
        if self.required and not names.get(settings.LANGUAGE_CODE):
            language = dict(settings.LANGUAGES)[settings.LANGUAGE_CODE]
            raise forms.ValidationError(_("Fill in the name in “%(language)s”."), params={"language": language})
        return names
