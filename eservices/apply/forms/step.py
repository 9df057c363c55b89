"""What the three steps have in common."""

from typing import Any

from django.forms import Form
from django.utils.datastructures import MultiValueDict

from eservices.register.file_field import FilesField
from eservices.register.models import ServiceVersion
from eservices.register.text_form import TextForm

# Of an answer that is far too long, so much is kept until the citizen comes back.
KEPT_CHARACTERS = 100_000


class Typed(Form):
    """A form that tells what was typed into it."""

    def typed(self) -> dict[str, list[str]]:
        """What was typed into this step, in the shape the storage keeps; files are rows of their own."""
        names = {self.add_prefix(name) for name, field in self.fields.items() if not isinstance(field, FilesField)}
        return {
            name: [str(value)[:KEPT_CHARACTERS] for value in self.data.getlist(name)]
            for name in names
            if name in self.data
        }


class StepForm(Typed, TextForm):
    """A step for one version of a service."""

    def __init__(self, data: MultiValueDict | None = None, *args: Any, version: ServiceVersion, **kwargs: Any) -> None:
        self.version = version
        super().__init__(data, *args, **kwargs)
