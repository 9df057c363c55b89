"""Two small forms: number and code, and a message with files."""

from typing import Any
from uuid import uuid4

from django import forms
from django.utils.datastructures import MultiValueDict
from django.utils.translation import gettext_lazy as _

from eservices.register.faults import FILES_GONE
from eservices.register.file_check import describe
from eservices.register.file_field import FilesField
from eservices.register.models import Case
from eservices.register.submission import StoredFile
from eservices.register.text_form import TextForm

from .kept_files import Kept, read_kept


class EnterForm(forms.Form):
    number = forms.CharField(
        label=_("Registration number"),
        help_text=_("As on the receipt, for example შ-26-00417."),
        max_length=60,
        error_messages={"required": _("Type the number from your receipt.")},
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    code = forms.CharField(
        label=_("Code"),
        help_text=_("Twelve letters and digits, beside the number on the receipt."),
        max_length=40,
        error_messages={"required": _("Type the code from your receipt.")},
        widget=forms.TextInput(attrs={"autocomplete": "off", "autocapitalize": "characters", "spellcheck": "false"}),
    )


class ReplyForm(TextForm):
    """`key` makes a message that is sent twice one message; `kept` holds files taken in before an error."""

    text = forms.CharField(
        label=_("Your message"), max_length=10_000, required=False, widget=forms.Textarea(attrs={"rows": 5})
    )
    files = FilesField(label=_("Photos or documents"))
    key = forms.UUIDField(widget=forms.HiddenInput)
    kept = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(self, case: Case, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        rules = case.version.file_rules()
        self.case = case
        self.fields["files"] = FilesField(label=_("Photos or documents"), rules=rules, help_text=describe(rules))
        self.initial.setdefault("key", uuid4())

    def clean(self) -> dict[str, Any]:
        data = super().clean()
        if self._kept.are_gone:
            self.add_error("files", FILES_GONE)
        if not (data.get("text") or data.get("files") or self.kept_files()) and not self.errors:
            self.add_error("text", _("Write your message, or choose a file."))
        return data

    @property
    def _kept(self) -> Kept:
        return read_kept(self.case, self.data.get("kept") or "")

    def kept_files(self) -> list[StoredFile]:
        """Files that lie in private storage since an earlier try of this message."""
        return self._kept.files

    def keep(self, files: list[StoredFile]) -> None:
        """Let the form, shown again, know of the files that were taken in."""
        data = MultiValueDict(self.data)
        data["kept"] = self._kept.sign(self.case, files)
        self.data = data
