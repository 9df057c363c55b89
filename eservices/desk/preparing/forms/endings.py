"""The forms of other endings, and of the way back."""

from django import forms
from django.utils.translation import gettext_lazy as _

from eservices.register.endings import ends_without_answer
from eservices.register.file_field import FilesField

from .base import StepForm, choices_of, long_text


class CloseForm(StepForm):
    result = forms.ChoiceField(label=_("Result"), widget=forms.RadioSelect)
    reason = long_text(_("Reason"), _("The applicant reads it."), rows=6)

    def prepare(self) -> None:
        self.choose("result", choices_of(ends_without_answer(self.case)))


class WithdrawForm(StepForm):
    text = long_text(_("The applicant's paper"), _("Its number, its day and why. The applicant reads it."), rows=4)
    files = FilesField(label=_("Files"))

    def prepare(self) -> None:
        if not self.case.version.parsed_rules().withdrawable:
            self.impossible = str(_("This service does not let a submission be withdrawn."))


class AnnulForm(StepForm):
    reason = long_text(_("Reason"), _("The number stays taken. The applicant reads the reason."), rows=4)


class ReopenForm(StepForm):
    text = long_text(_("What is not solved"), _("In the applicant's words, as they were told to you."), rows=6)
    files = FilesField(label=_("Files"))

    def prepare(self) -> None:
        self.told.append(str(_("The same term begins anew, and it is counted how often the case was reopened.")))
