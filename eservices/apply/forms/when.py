"""The questions of the answer-date page: which service, and when City Hall would get it."""

import datetime as dt
from datetime import datetime, time

from django import forms
from django.utils import timezone
from django.utils.datastructures import MultiValueDict
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from eservices.register.deadlines.spelling import spell
from eservices.register.models import ServiceVersion
from eservices.register.text_form import TextForm

ISO = "%Y-%m-%d"
DAYS = [ISO, "%d.%m.%Y", "%d/%m/%Y"]
HOURS = ["%H:%M", "%H.%M", "%H:%M:%S"]
NOON = time(12)  # of another day nobody knows the hour: neither before nor after office hours


class WhenForm(TextForm):
    """Asked by an address, so that a result can be passed on; what is left out of it means today, at this hour."""

    service = forms.ChoiceField(
        label=gettext_lazy("Service"),
        error_messages={
            "required": gettext_lazy("Choose a service."),
            "invalid_choice": gettext_lazy("This service is not open. Choose another."),
        },
    )
    date = forms.DateField(
        label=gettext_lazy("Day on which City Hall gets it"),
        required=False,
        input_formats=DAYS,
        error_messages={
            "invalid": gettext_lazy("Write the date as day, month and year, for example 20.11.2026."),
        },
        widget=forms.DateInput(format=ISO, attrs={"type": "date"}),
    )
    time = forms.TimeField(
        label=gettext_lazy("Time"),
        required=False,
        input_formats=HOURS,
        error_messages={"invalid": gettext_lazy("Write the time as hours and minutes, for example 14:30.")},
        widget=forms.TimeInput(format="%H:%M", attrs={"type": "time"}),
    )

    def __init__(self, versions: dict[str, ServiceVersion], data: MultiValueDict | None, now: datetime) -> None:
        super().__init__(_asked(data, now), initial={"date": timezone.localdate(now)})
        self.versions, self.now = versions, now
        self.first, self.last = _window(now)
        titles = [(code, version.title()) for code, version in versions.items()]
        self.fields["service"].choices = [("", _("Choose")), *titles]  # type: ignore[attr-defined]
        self.fields["date"].widget.attrs |= {"min": self.first.isoformat(), "max": self.last.isoformat()}
        self._keep_what_no_picker_shows()

    def clean_date(self) -> dt.date:
        """Today when it was left out; only days whose terms end within the calendar."""
        day = self.cleaned_data["date"] or timezone.localdate(self.now)
        if not self.first <= day <= self.last:
            reason = _("Choose a day from %(first)s to %(last)s.")
            raise forms.ValidationError(reason % {"first": spell(self.first), "last": spell(self.last)})
        return day

    @property
    def version(self) -> ServiceVersion:
        """The service that was chosen; only of a valid form."""
        return self.versions[self.cleaned_data["service"]]

    @property
    def moment(self) -> datetime:
        """When City Hall would get it, in the town's time zone; only of a valid form."""
        day, hour = self.cleaned_data["date"], self.cleaned_data["time"]
        if hour is None:
            hour = timezone.localtime(self.now).time() if day == timezone.localdate(self.now) else NOON
        return timezone.make_aware(datetime.combine(day, hour))

    def _keep_what_no_picker_shows(self) -> None:
        """A browser's picker throws away what is no date: then the field is one of text, and shows it."""
        for name, formats in (("date", [ISO]), ("time", HOURS[:1])):
            typed = self.data.get(name, "")
            if typed and not _reads(typed, formats):
                widget = self.fields[name].widget
                widget.input_type = "text"  # type: ignore[attr-defined]
                widget.attrs = {key: value for key, value in widget.attrs.items() if key not in ("min", "max")}


def _asked(data: MultiValueDict | None, now: datetime) -> MultiValueDict | None:
    """What the address asks; nothing when it names none of our questions."""
    asked = {name: data.getlist(name) for name in WhenForm.base_fields if name in data} if data else {}
    if not asked:
        return None
    if not any(asked.get("date", [])):
        asked["date"] = [timezone.localdate(now).isoformat()]
    return MultiValueDict(asked)


def _window(now: datetime) -> tuple[dt.date, dt.date]:
    """The days that can be asked for: the working calendar is kept from last year to two years ahead."""
    year = timezone.localdate(now).year
    return dt.date(year - 1, 1, 1), dt.date(year + 1, 12, 31)


def _reads(typed: str, formats: list[str]) -> bool:
    for format_ in formats:
        try:
            datetime.strptime(typed, format_)
        except ValueError:
            continue
        return True
    return False
