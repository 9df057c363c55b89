"""A form field for several files at once; what is in them is looked at by `file_intake`, not here."""

from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile

from .catalogue import FileRules


class FilesInput(forms.FileInput):
    """Never `required` in the browser's eyes: the file may have come with an earlier request."""

    allow_multiple_selected = True

    def use_required_attribute(self, initial: Any) -> bool:
        return False


class FilesField(forms.FileField):
    """Cleans to a list of uploads, empty files among them: the check of files says what is wrong with them.

    Whether enough files came is for the form to say, which knows those that were kept before.
    """

    widget = FilesInput

    def __init__(self, *, rules: FileRules | None = None, **kwargs: Any) -> None:
        super().__init__(**{"required": False, "allow_empty_file": True} | kwargs)
        if rules:
            self.widget.attrs["accept"] = ",".join(f".{kind}" for kind in rules.types)
            if rules.max_count == 1:
                self.widget.attrs.pop("multiple", None)

    def clean(self, data: Any, initial: Any = None) -> list[UploadedFile]:
        uploads = data if isinstance(data, (list, tuple)) else [data]
        return [super(FilesField, self).clean(upload, initial) for upload in uploads if upload]
