"""Words in several languages as a form field: one box a language, one name a line, the town's languages first."""

from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from .. import languages
from ..thesaurus import keys_of

LONGEST = 100  # characters of one name
MOST = 60  # names in one language
FEWEST_ROWS, MOST_ROWS = 2, 10


def language_names() -> dict[str, str]:
    """Code → the language's own name: those of the town, then the others that search understands."""
    known = dict(settings.WAGTAILADMIN_PERMITTED_LANGUAGES)
    return dict(settings.LANGUAGES) | {
        code: known.get(code, code) for code in languages.SUPPORTED if code not in dict(settings.LANGUAGES)
    }


class WordsInput(forms.MultiWidget):
    template_name = "search/admin/words.html"

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        self.languages = language_names()
        super().__init__({code: forms.Textarea(attrs={"lang": code}) for code in self.languages}, attrs)

    def decompress(self, value: Any) -> list[str]:
        return ["\n".join((value or {}).get(code, ())) for code in self.languages]

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        context = super().get_context(name, value, attrs)
        boxes = context["widget"]["subwidgets"]
        for box in boxes:
            lines = (box["value"] or "").count("\n") + 2
            box["attrs"] |= {"rows": min(max(lines, FEWEST_ROWS), MOST_ROWS), "cols": 40}
        context["rows"] = list(zip(self.languages.items(), boxes, strict=True))
        return context


class WordsField(forms.MultiValueField):
    """Cleans to {language: [names]}, only languages that have some; at least one name is needed."""

    widget = WordsInput

    def __init__(self, *, most_words: int = LONGEST, **kwargs: Any) -> None:
        """`most_words` of one name, those that say nothing by themselves left out."""
        self.codes, self.most_words = list(language_names()), most_words
        fields = [forms.CharField(required=False, strip=True) for _code in self.codes]
        super().__init__(fields, require_all_fields=False, required=True, **kwargs)

    def compress(self, data_list: list[str]) -> dict[str, list[str]]:
        found = {code: _lines(text) for code, text in zip(self.codes, data_list, strict=False)}
        return {code: names for code, names in found.items() if names}

    def validate(self, value: dict[str, list[str]]) -> None:
        if not value:  # nothing but empty lines
            raise forms.ValidationError(self.error_messages["required"], code="required")
        for code, names in value.items():
            if len(names) > MOST:
                message = _("There are too many names in “%(language)s”: %(limit)d are enough.")
                raise forms.ValidationError(message, params={"language": language_names()[code], "limit": MOST})
            for name in names:
                self._check_length(name, code)

    def _check_length(self, name: str, language: str) -> None:
        if len(name) > LONGEST:
            message = _("Shorten “%(words)s”: it may have %(limit)d characters at most.")
            raise forms.ValidationError(message, params={"words": name[:40] + "…", "limit": LONGEST})
        if len(keys_of(name, language)[0].split()) > self.most_words:
            message = _("Shorten “%(words)s”: it may have %(limit)d words at most.")
            raise forms.ValidationError(message, params={"words": name, "limit": self.most_words})


def _lines(text: str) -> list[str]:
    lines = (" ".join(line.split()) for line in text.replace("\x00", " ").splitlines())
    return list(dict.fromkeys(filter(None, lines)))
