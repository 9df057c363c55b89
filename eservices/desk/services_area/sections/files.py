"""How many files may come with a submission, how large, of which types."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from eservices.register.file_check import CONTENT_TYPES

from ..fields import LanguagesField
from .form import SectionForm

LARGEST, MOST = 100, 50  # megabytes, files


class FilesForm(SectionForm):
    max_count = forms.IntegerField(
        label=_("How many files at most"), min_value=0, max_value=MOST, help_text=_("0: no files are taken.")
    )
    max_mb = forms.IntegerField(label=_("Size of each, in megabytes"), min_value=1, max_value=LARGEST)
    total_mb = forms.IntegerField(label=_("Size of all, in megabytes"), min_value=1, max_value=LARGEST)
    types = forms.MultipleChoiceField(
        label=_("Types of files"),
        required=False,
        choices=[(name, f".{name}") for name in CONTENT_TYPES],
        widget=forms.CheckboxSelectMultiple,
    )
    hints = LanguagesField(label=_("Hint beside the button"), help_text=_("Which files help, for example a photo."))
    paths = {name: f"files.{name}" for name in ("max_count", "max_mb", "total_mb", "types", "hints")}
    brief = ("max_count", "max_mb", "types")

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        each, total = cleaned.get("max_mb"), cleaned.get("total_mb")
        if each and total and total < each:
            self.add_error("total_mb", _("All files together may be smaller than a single one."))
        return cleaned
