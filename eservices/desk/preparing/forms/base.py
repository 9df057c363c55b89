"""What the form of every step shares: the case, the person, what is told above the fields, files it begins with."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext as _

from eservices.register.catalogue import FileRules
from eservices.register.choices import Result
from eservices.register.deadlines.spelling import spell
from eservices.register.file_check import describe
from eservices.register.models import Attachment, Case

LONGEST, MOST_KEPT = 50_000, 1_000_000
ISO_DAY = "%Y-%m-%d"


def long_text(label: Any, help_text: Any = "", rows: int = 10, *, required: bool = True) -> forms.CharField:
    widget = forms.Textarea(attrs={"rows": rows})
    return forms.CharField(label=label, help_text=help_text, max_length=LONGEST, widget=widget, required=required)


class DayField(forms.DateField):
    """A day from the browser's own picker; `allow` bounds it, there and here."""

    def __init__(self, **kwargs: Any) -> None:
        widget = forms.DateInput(format=ISO_DAY, attrs={"type": "date"})
        super().__init__(widget=widget, input_formats=[ISO_DAY], **kwargs)
        self.earliest: date | None = None
        self.latest: date | None = None

    def allow(self, earliest: date | None, latest: date | None) -> None:
        self.earliest, self.latest = earliest, latest
        bounds = {"min": earliest, "max": latest}
        self.widget.attrs |= {name: day.isoformat() for name, day in bounds.items() if day}

    def validate(self, value: Any) -> None:
        super().validate(value)
        if value and self.earliest and value < self.earliest:
            raise forms.ValidationError(_("%(day)s is the earliest possible day.") % {"day": spell(self.earliest)})
        if value and self.latest and value > self.latest:
            raise forms.ValidationError(_("%(day)s is the latest possible day.") % {"day": spell(self.latest)})


def result_choices(case: Case, among: tuple[Result, ...]) -> list[tuple[str, str]]:
    """Those of the results that the service may end with."""
    named = case.version.results or Result.values
    return choices_of([result for result in among if result in named])


def choices_of(results: Iterable[Result]) -> list[tuple[str, str]]:
    """The results as choices of a field."""
    return [(result.value, str(result.label)) for result in results]


class StepForm(forms.Form):
    """Knows the case and the person; `files` among its fields are kept apart from what was typed.

    `told` are sentences above the fields; `impossible` says why the step cannot be taken now. `offered` are files of
    the case that go with what is written unless they are left out. `prefilled` names fields an address may fill.
    """

    prefilled: tuple[str, ...] = ()

    def __init__(self, *args: Any, user: Any, case: Case, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user, self.case = user, case
        self.told: list[str] = []
        self.impossible = ""
        self.offered: list[Attachment] = []
        if self.takes_files:
            self.fields["files"].help_text = describe(FileRules())
        self.prepare()

    def prepare(self) -> None:
        """Fill in what depends on the case."""

    @property
    def takes_files(self) -> bool:
        return "files" in self.fields

    def typed(self) -> dict[str, Any]:
        """What was typed, as it is kept; a null byte no database can hold."""
        names = [name for name in self.fields if name != "files"]
        return {name: self.data.get(name, "").replace("\x00", "")[:MOST_KEPT] for name in names}

    def choose(self, name: str, choices: list | Callable, initial: Any = None) -> None:
        """Give a field the choices of this case."""
        field = self.fields[name]
        field.choices, field.initial = choices, initial  # type: ignore[attr-defined]
