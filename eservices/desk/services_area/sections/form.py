"""The form of a section: reads its entries out of a version, and writes them back into the columns of a draft."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, ClassVar

from django import forms

from eservices.register.models import ServiceVersion

from .. import columns
from .showing import show


@dataclass(frozen=True)
class Line:
    """One entry as people read it: what it is, and how it stands."""

    label: str
    text: str


class SectionForm(forms.Form):
    """`paths` says where in the version each field stands; `brief` which of them its card shows.

    `headings` part the fields where there are many.
    `hanging` are fields of something that may be absent: they are written only where the field named is filled in.
    """

    paths: ClassVar[dict[str, str]] = {}
    brief: ClassVar[tuple[str, ...]] = ()
    headings: ClassVar[tuple[tuple[Any, Iterable[str]], ...]] = ()  # each with the names of its fields
    hanging: ClassVar[dict[str, str]] = {}

    def __init__(self, data: Any = None, *, version: ServiceVersion) -> None:
        self.version = version
        found = {name: columns.read(version, path) for name, path in self.paths.items()}
        super().__init__(data, initial={name: value for name, value in found.items() if value is not None})
        self.prepare()

    def prepare(self) -> None:
        """Fill in choices that depend on the version."""

    def columns(self) -> dict[str, Any]:
        """What the draft's columns become; call when the form is valid."""
        found = columns.copy(self.version)
        for name, path in self.paths.items():
            if name not in self.hanging or self.cleaned_data.get(self.hanging[name]):
                columns.write(found, path, self.written(name, self.cleaned_data.get(name)))
        return {name: value for name, value in found.items() if value != getattr(self.version, name)}

    def written(self, name: str, value: Any) -> Any:
        """A cleaned value as plain data."""
        return value

    def groups(self) -> list[tuple[str, list[forms.BoundField]]]:
        """The fields under their headings; one heading that says nothing where there are few."""
        parts = [(str(heading), [self[name] for name in names]) for heading, names in self.headings]
        return parts or [("", list(self))]

    def lines(self) -> list[Line]:
        """Every entry of the version in words, as it stands."""
        return [Line(str(field.label), show(field)) for field in self if self.is_told(field.name)]

    def brief_lines(self) -> list[Line]:
        """The few entries a card shows."""
        return [Line(str(self[name].label), show(self[name])) for name in self.brief if self.is_told(name)]

    def is_told(self, name: str) -> bool:
        """Whether the entry means anything as the version stands."""
        return name not in self.hanging or bool(self[self.hanging[name]].initial)
