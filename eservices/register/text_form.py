"""A form that takes out control characters: no database holds a null, and no spreadsheet most of the others."""

import re
from typing import Any

from django import forms
from django.utils.datastructures import MultiValueDict
from django.utils.translation import gettext as _

# Unicode's control characters (Cc) without tab and the two of line breaks.
CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")


class TextForm(forms.Form):
    """What was taken out is said beside its field, so that the citizen reads the text again."""

    def __init__(self, data: MultiValueDict | None = None, *args: Any, **kwargs: Any) -> None:
        data, self._cleansed = without_controls(data)
        super().__init__(data, *args, **kwargs)

    def clean(self) -> dict[str, Any]:
        for name in self.fields:
            if self.add_prefix(name) in self._cleansed:
                text = _("This held characters that cannot be stored; we have taken them out. Please read it again.")
                self.add_error(name, text)
        return self.cleaned_data


def without_controls(data: MultiValueDict | None) -> tuple[MultiValueDict | None, set[str]]:
    """The same data without control characters, and the names of the fields that held some."""
    if data is None:
        return None, set()
    found = {name for name, values in data.lists() if any(CONTROLS.search(value) for value in values)}
    if not found:
        return data, found
    clean = MultiValueDict(dict(data.lists()))
    for name in found:
        clean.setlist(name, [CONTROLS.sub("", value) for value in data.getlist(name)])
    return clean, found
