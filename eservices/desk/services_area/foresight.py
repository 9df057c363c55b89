"""Two versions side by side: by when would a case have to be answered, and why."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from eservices.register.comparing import Course, Foreseen, foresee_courses
from eservices.register.deadlines import Ledger, TermsError
from eservices.register.deadlines.spelling import spell
from eservices.register.deadlines.wording import describe_all
from eservices.register.models import ServiceVersion


class MomentForm(forms.Form):
    """When the imagined case is received and what happens to it; now and nothing, unless told otherwise."""

    day = forms.DateField(label=gettext_lazy("Received on"), widget=forms.DateInput({"type": "date"}))
    at = forms.TimeField(label=gettext_lazy("At"), widget=forms.TimeInput({"type": "time"}, format="%H:%M"))
    course = forms.ChoiceField(label=gettext_lazy("Explained below"), choices=Course.choices)

    def __init__(self, data: Any) -> None:
        now = timezone.localtime()
        plain = {"day": now.date().isoformat(), "at": f"{now:%H:%M}", "course": Course.PLAIN}
        super().__init__({name: data.get(name) or value for name, value in plain.items()})

    def received_at(self) -> datetime:
        """The moment, in the town's time zone; now while the form has errors."""
        if not self.is_valid():
            return timezone.localtime()
        moment = datetime.combine(self.cleaned_data["day"], self.cleaned_data["at"])
        return timezone.make_aware(moment)

    def chosen(self) -> Course:
        return Course(self.cleaned_data.get("course") or Course.PLAIN) if self.is_valid() else Course.PLAIN


@dataclass(frozen=True)
class Row:
    """One course under both versions, and by how much they differ."""

    course: str
    before: str
    after: str
    difference: str
    differs: bool


@dataclass(frozen=True)
class Side:
    """One version's explanation of the chosen course."""

    version: ServiceVersion
    due: str
    lines: list[dict[str, Any]]


def rows(before: list[Foreseen], after: list[Foreseen]) -> list[Row]:
    """Every course that at least one of the two knows."""
    pairs = zip(before, after, strict=True)
    return [
        Row(str(old.course.label), _due(old.ledger), _due(new.ledger), *_difference(old.ledger, new.ledger))
        for old, new in pairs
        if old.ledger or new.ledger
    ]


def foreseen(version: ServiceVersion, received_at: datetime) -> list[Foreseen]:
    """All courses; none known where the terms of a draft cannot be counted yet."""
    try:
        return foresee_courses(version, received_at)
    except TermsError:
        return [Foreseen(course, None) for course in Course]


def side(version: ServiceVersion, found: list[Foreseen], course: Course) -> Side:
    """The steps of the chosen course."""
    ledger = next(each.ledger for each in found if each.course == course)
    return Side(version, _due(ledger), describe_all(ledger.steps) if ledger else [])


def _due(ledger: Ledger | None) -> str:
    return spell(ledger.due) if ledger else _("not provided for")


def _difference(before: Ledger | None, after: Ledger | None) -> tuple[str, bool]:
    if before is None or after is None:
        return "", before is not after
    if before.due == after.due:
        return _("the same day"), False
    if isinstance(before.due, datetime) and isinstance(after.due, datetime):
        return _in_hours(before.due, after.due), True
    return _in_days(before.due_date, after.due_date), True


def _in_days(before: date, after: date) -> str:
    days = (after - before).days
    if days == 0:
        return _("the same day, at another hour")
    if days > 0:
        return ngettext("%(n)d day later", "%(n)d days later", days) % {"n": days}
    return ngettext("%(n)d day earlier", "%(n)d days earlier", -days) % {"n": -days}


def _in_hours(before: datetime, after: datetime) -> str:
    hours = round((after - before).total_seconds() / 3600)
    if hours > 0:
        return ngettext("%(n)d hour later", "%(n)d hours later", hours) % {"n": hours}
    return ngettext("%(n)d hour earlier", "%(n)d hours earlier", -hours) % {"n": -hours}
