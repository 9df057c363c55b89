"""Two small forms: number and code, and a message with files."""

from typing import Any
from uuid import uuid4

from django import forms
from django.core import signing
from django.utils.translation import gettext_lazy as _

from eservices.register.file_check import describe
from eservices.register.file_field import FilesField
from eservices.register.models import Case
from eservices.register.submission import StoredFile


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


class ReplyForm(forms.Form):
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
        data = super().clean() or {}
        if not (data.get("text") or data.get("files") or self.kept_files()) and not self.errors:
            self.add_error("text", _("Write your message, or choose a file."))
        return data

    def kept_files(self) -> list[StoredFile]:
        """Files that lie in private storage since an earlier try of this message."""
        try:
            found = signing.loads(self.data.get("kept") or "", salt=_salt(self.case), max_age=60 * 60 * 12)
        except signing.BadSignature:
            return []
        return [StoredFile(*fields) for fields in found]


def keep(case: Case, files: list[StoredFile]) -> str:
    """The files as a signed text for the hidden field; the sweep of private files forgets them after a day."""
    fields = [(file.name, file.stored_as, file.size, file.content_type, file.sha256) for file in files]
    return signing.dumps(fields, salt=_salt(case)) if files else ""


def _salt(case: Case) -> str:
    return f"meria.reply.{case.pk}"
