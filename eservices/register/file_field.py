"""A form field for several files at once; what is in them is looked at by `file_intake`, not here."""

from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile

from .catalogue import FileRules


class FilesInput(forms.FileInput):
    allow_multiple_selected = True


class FilesField(forms.FileField):
    """Cleans to a list of uploads, empty files among them: the check of files says what is wrong with them."""

    widget = FilesInput

    def __init__(self, *, rules: FileRules | None = None, **kwargs: Any) -> None:
        super().__init__(**{"required": False, "allow_empty_file": True} | kwargs)
        if rules:
            self.widget.attrs["accept"] = ",".join(f".{kind}" for kind in rules.types)

    def clean(self, data: Any, initial: Any = None) -> list[UploadedFile]:
        uploads = data if isinstance(data, (list, tuple)) else [data]
        return [super(FilesField, self).clean(upload, initial) for upload in uploads if upload]
