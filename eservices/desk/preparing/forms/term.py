"""The forms that bear on the clock: what is missing, extending, taking as urgent, correcting the day of receipt."""

from datetime import date, datetime
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from eservices.register import calendars, completion, expediting, extension
from eservices.register.catalogue.rules import IfNotFixed
from eservices.register.deadlines.spelling import length, spell
from eservices.register.file_field import FilesField
from eservices.register.lifecycle import NotAllowed

from .base import DayField, StepForm, long_text

MOMENT = "%Y-%m-%dT%H:%M"


class SendBackForm(StepForm):
    text = long_text(_("What is missing"), _("One thing a line. The applicant reads it as you write it."), rows=6)
    until = DayField(label=_("The applicant's last day"))
    files = FilesField(label=_("Files"))

    def prepare(self) -> None:
        try:
            window = completion.window(self.case)
        except NotAllowed as refusal:
            self.impossible = str(refusal)
            return
        field, calendar = self.fields["until"], calendars.load(self.case.version.jurisdiction)
        field.allow(window.earliest, window.latest)  # type: ignore[attr-defined]
        field.initial = calendar.next_working(window.earliest)
        field.help_text = _bounds(window.earliest, window.latest)
        self.told += _consequences(self, window.again)


def _bounds(earliest: date, latest: date) -> Any:
    text = _("A working day, %(earliest)s at the earliest and %(latest)s at the latest.")
    return text % {"earliest": spell(earliest), "latest": spell(latest)}


def _consequences(form: StepForm, again: bool) -> list[str]:
    """What the law makes of sending a case back, as this service has it."""
    deficiency, told = form.case.version.parsed_rules().deficiency, []
    if again:
        told.append(_("The applicant's term is running already. It can be prolonged once."))
    if deficiency.pauses:
        told.append(_("Our clock stands still until the applicant has completed the case."))
    else:
        told.append(_("Our clock goes on meanwhile."))
    if deficiency.if_not_fixed is IfNotFixed.UNCONSIDERED and not form.case.email:
        told.append(_("The applicant has no e-mail: send the list by post. Nothing ends by itself; the clerk looks."))
    elif deficiency.if_not_fixed is IfNotFixed.UNCONSIDERED:
        told.append(_("If nothing comes by that day, the case is left unconsidered by itself."))
    else:
        told.append(_("If nothing comes by that day, the case is decided on what there is."))
    return [str(sentence) for sentence in told]


class CompleteForm(StepForm):
    text = long_text(
        _("What the applicant brought"), _("As it stands on the paper, or in a few words."), required=False
    )
    files = FilesField(label=_("Files"))

    def prepare(self) -> None:
        if not self.case.waits_for_applicant:
            self.impossible = str(_("Nothing is missing in this case at the moment."))
            return
        self.told.append(str(_("For what came on paper or at the counter. Our clock runs again from today.")))


class ExtendForm(StepForm):
    until = DayField(label=_("New due date"))
    reason = long_text(_("Reason"), _("The applicant reads it in the notice that goes out at once."), rows=6)

    def prepare(self) -> None:
        self.fields["reason"].required = self.case.version.parsed_rules().extension.needs_reason
        try:
            latest = extension.longest(self.case)
        except NotAllowed as refusal:
            self.impossible = str(refusal)
            return
        words = {"due": spell(self.case.get_ledger().due), "latest": spell(latest), "length": _allowed(self)}
        text = _("The due date is %(due)s. The service allows %(length)s: %(latest)s at the latest.") % words
        if isinstance(latest, datetime):  # hours are added as a whole: there is no day to choose
            del self.fields["until"]
            self.told.append(text)
            return
        field = self.fields["until"]
        field.allow(None, latest)  # type: ignore[attr-defined]
        field.initial, field.help_text = latest, text

    def clean_until(self) -> date:
        chosen = self.cleaned_data["until"]
        if chosen <= self.case.due_on:
            text = _("The new date must lie after the due date, %(day)s.")
            raise forms.ValidationError(text % {"day": spell(self.case.due_on)})
        return chosen


def _allowed(form: StepForm) -> str:
    rule = form.case.version.parsed_terms().extension
    if rule is None:
        return ""
    words = {"length": length(rule.n, rule.unit)}
    return str((_("%(length)s in all") if rule.mode == "total" else _("%(length)s more")) % words)


class ExpediteForm(StepForm):
    reason = long_text(_("Reason"), _("Why the matter is urgent. The applicant reads it."), rows=4)

    def prepare(self) -> None:
        urgent = self.case.version.parsed_rules().urgent
        try:
            expediting.due_if_urgent(self.case)
        except NotAllowed as refusal:
            self.impossible = str(refusal)
        if self.impossible or urgent is None:
            return
        self.fields["reason"].required = urgent.needs_reason
        text = _("The term becomes %(length)s, counted from receipt.")
        self.told.append(text % {"length": length(urgent.n, urgent.unit)})


class EditReceivedForm(StepForm):
    received_at = forms.DateTimeField(
        label=_("Received"),
        help_text=_("For example the day of the postmark. The term is counted anew from it."),
        widget=forms.DateTimeInput(format=MOMENT, attrs={"type": "datetime-local"}),
        input_formats=[MOMENT],
    )
    reason = long_text(_("Reason"), _("The applicant reads it."), rows=4)

    def prepare(self) -> None:
        field = self.fields["received_at"]
        field.initial = timezone.localtime(self.case.received_at).strftime(MOMENT)
        field.widget.attrs["max"] = timezone.localtime(self._latest()).strftime(MOMENT)

    def _latest(self) -> datetime:
        return min(timezone.now(), self.case.registered_at)

    def clean_received_at(self) -> datetime:
        moment = self.cleaned_data["received_at"]
        if moment > self._latest():
            raise forms.ValidationError(_("The day of receipt lies neither in the future nor after registration."))
        first = date(self.case.registered_at.year - 1, 1, 1)  # from here on the working calendar is kept
        if moment.date() < first:
            raise forms.ValidationError(_("%(day)s is the earliest possible day.") % {"day": spell(first)})
        return moment
