"""The form of each step."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from eservices.register.catalogue import FileRules
from eservices.register.choices import Result
from eservices.register.file_check import describe
from eservices.register.file_field import FilesField
from eservices.register.models import Case

from . import recipients

ENDING_ANSWERS = (Result.ANSWERED, Result.PARTLY, Result.REFUSED, Result.EXPLAINED)
ENDING_OTHERWISE = (Result.UNCONSIDERED, Result.WITHDRAWN)
LONGEST, MOST_KEPT = 50_000, 1_000_000


def result_choices(case: Case, among: tuple[Result, ...]) -> list[tuple[str, str]]:
    """The results the service may end with; when it names none of these, all of them but forwarding."""
    named = case.version.results or Result.values
    found = [result for result in among if result in named]
    found = found or [result for result in Result if result in named and result not in ("", Result.FORWARDED)]
    return [(result.value, str(result.label)) for result in found]


def long_text(label: Any, help_text: Any = "", rows: int = 10) -> forms.CharField:
    widget = forms.Textarea(attrs={"rows": rows})
    return forms.CharField(label=label, help_text=help_text, max_length=LONGEST, widget=widget)


class StepForm(forms.Form):
    """Knows the case and the person; `files` among its fields are kept apart from what was typed."""

    def __init__(self, *args: Any, user: Any, case: Case, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user, self.case = user, case
        if self.takes_files:
            self.fields["files"].help_text = describe(FileRules())
        self.prepare()

    def prepare(self) -> None:
        """Fill in choices that depend on the case."""

    @property
    def takes_files(self) -> bool:
        return "files" in self.fields

    def typed(self) -> dict[str, Any]:
        """What was typed, as it is kept; a null byte no database can hold."""
        names = [name for name in self.fields if name != "files"]
        return {name: self.data.get(name, "").replace("\x00", "")[:MOST_KEPT] for name in names}


class AssignForm(StepForm):
    to = forms.ChoiceField(label=_("To whom"))
    resolution = forms.CharField(
        label=_("Resolution"),
        help_text=_("What is to be done. Stays inside city hall."),
        required=False,
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 4}),
    )

    def prepare(self) -> None:
        field = self.fields["to"]
        field.choices = recipients.choices(self.user, self.case)  # type: ignore[attr-defined]
        field.initial = recipients.current(self.case)


class AskForm(StepForm):
    text = long_text(_("Question"), _("The applicant reads it as you write it. Asking does not stop the clock."))
    files = FilesField(label=_("Files"))


class AnswerForm(StepForm):
    result = forms.ChoiceField(label=_("Result"), widget=forms.RadioSelect)
    text = long_text(_("Answer"), _("The text on how to appeal is added by itself."), rows=14)
    files = FilesField(label=_("Files"))

    def prepare(self) -> None:
        choices = result_choices(self.case, ENDING_ANSWERS)
        self.fields["result"].choices = choices  # type: ignore[attr-defined]
        self.fields["result"].initial = choices[0][0] if choices else None


class ForwardForm(StepForm):
    body = forms.CharField(label=_("Competent body"), help_text=_("Its full name."), max_length=200)
    text = long_text(_("Notice to the applicant"), _("Say why, and where they can ask from now on."))
    files = FilesField(label=_("Files"))


class CloseForm(StepForm):
    result = forms.ChoiceField(label=_("Result"), widget=forms.RadioSelect)
    reason = long_text(_("Reason"), _("The applicant reads it."), rows=6)

    def prepare(self) -> None:
        self.fields["result"].choices = result_choices(self.case, ENDING_OTHERWISE)  # type: ignore[attr-defined]


class NoteForm(StepForm):
    text = long_text(_("Note"), _("Only staff who may read this case see it."), rows=6)


class AnnulForm(StepForm):
    reason = long_text(_("Reason"), _("The number stays taken. The applicant reads the reason."), rows=4)


FORMS: dict[str, type[StepForm]] = {
    "assign": AssignForm,
    "begin": StepForm,
    "ask": AskForm,
    "answer": AnswerForm,
    "forward": ForwardForm,
    "close": CloseForm,
    "note": NoteForm,
    "annul": AnnulForm,
    "reissue_code": StepForm,
}
