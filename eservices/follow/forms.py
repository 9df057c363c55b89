"""The forms of following a case: number and code, and what a citizen can send about it."""

from typing import Any
from uuid import uuid4

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils.datastructures import MultiValueDict
from django.utils.functional import Promise
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


class LetterForm(TextForm):
    """A text and files for one step: `key` makes what is sent twice one; `kept` holds files taken in before an error.

    A kind of letter names its step, and what to say when there is nothing in it.
    """

    step = ""
    nothing: str | Promise = ""
    needs_text = False
    text_label: str | Promise = ""
    rows = 5

    text = forms.CharField(max_length=10_000, required=False, widget=forms.Textarea)
    files = FilesField(label=_("Photos or documents"))
    key = forms.UUIDField(widget=forms.HiddenInput)
    kept = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(self, case: Case, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        rules = case.version.file_rules()
        self.case = case
        self.fields["text"].label = self.text_label
        self.fields["text"].widget.attrs["rows"] = self.rows
        self.fields["files"] = FilesField(label=_("Photos or documents"), rules=rules, help_text=describe(rules))
        self.initial.setdefault("key", uuid4())

    def clean(self) -> dict[str, Any]:
        data = super().clean()
        if self._kept.are_gone:
            self.add_error("files", FILES_GONE)
        has_files = not self.needs_text and (data.get("files") or self.kept_files())
        if self.nothing and not (data.get("text") or has_files) and not self.errors:
            self.add_error("text", str(self.nothing))
        return data

    @property
    def _kept(self) -> Kept:
        return read_kept(self.case, self.data.get(self.add_prefix("kept")) or "")

    def kept_files(self) -> list[StoredFile]:
        """Files that lie in private storage since an earlier try of this letter."""
        return self._kept.files

    def keep(self, files: list[StoredFile]) -> None:
        """Let the form, shown again, know of the files that were taken in."""
        data = MultiValueDict(self.data)
        data[self.add_prefix("kept")] = self._kept.sign(self.case, files)
        self.data = data

    def uploads(self) -> list[UploadedFile]:
        """The files as they came with this try."""
        return self.files.getlist(self.add_prefix("files")) if self.files else []


class ReplyForm(LetterForm):
    """A message about the case, or the answer to a question."""

    step = "reply"
    text_label = _("Your message")
    nothing = _("Write your message, or choose a file.")


class CompletionForm(LetterForm):
    """What was missing. Stands on the same page as a message, and must never be taken for one: its fields differ."""

    step = "complete"
    prefix = "complete"
    text_label = _("What you send")
    nothing = _("Write what you add, or choose a file.")
    rows = 4

    def as_message(self) -> ReplyForm:
        """What was written here as a message, where nothing is awaited any more."""
        words = {"text": self.data.get(self.add_prefix("text"), ""), "kept": self.data.get(self.add_prefix("kept"), "")}
        return ReplyForm(
            self.case, MultiValueDict({name: [word] for name, word in words.items()} | {"key": [str(uuid4())]})
        )


class ReopenForm(LetterForm):
    """Why the answer did not solve it."""

    step = "reopen"
    needs_text = True
    text_label = _("What is still not solved?")
    nothing = _("Write what is still not solved.")


class WithdrawForm(LetterForm):
    """The applicant's word that the case is withdrawn; a reason may be given."""

    step = "withdraw"
    text_label = _("Why do you withdraw it?")
    rows = 3

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        del self.fields["files"]
