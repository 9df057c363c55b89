"""The forms of the registry and of passing on: journal, to whom, which earlier case, the competent body."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from eservices.register.choices import LinkKind
from eservices.register.deadlines.spelling import spell
from eservices.register.file_field import FilesField
from eservices.register.models import Case
from eservices.register.numbering import journal_to_be

from ...side_dates import forward_by
from .. import journals, other_case, recipients
from .base import StepForm, long_text


class JournalForm(StepForm):
    journal = forms.ChoiceField(label=_("Journal"))

    def prepare(self) -> None:
        self.choose("journal", journals.choices(), str(journal_to_be(self.case).pk))


class EnterForm(JournalForm):
    def prepare(self) -> None:
        super().prepare()
        self.fields["journal"].help_text = _("The case gets the next number of this journal, and keeps it for ever.")


class ChangeJournalForm(JournalForm):
    def prepare(self) -> None:
        super().prepare()
        self.fields["journal"].help_text = _("Possible only until the case is registered.")


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
        self.choose("to", recipients.choices(self.user, self.case), recipients.current(self.case))


class LinkForm(StepForm):
    """The other case is named by its number; only one the person may read is found."""

    prefilled = ("other", "kind")

    other = forms.CharField(
        label=_("Number of the earlier case"), help_text=_("As on paper, for example შ-26-00417."), max_length=60
    )
    kind = forms.ChoiceField(
        label=_("How they belong together"),
        choices=LinkKind.choices,
        initial=LinkKind.DUPLICATE,
        widget=forms.RadioSelect,
    )

    def clean_other(self) -> str:
        typed = self.cleaned_data["other"]
        found = other_case.find(self.user, typed)
        if found is None:
            raise forms.ValidationError(_("No case that you may read has this number."))
        if found.pk == self.case.pk:
            raise forms.ValidationError(_("This is the number of this case itself."))
        return typed


class ForwardForm(StepForm):
    body = forms.CharField(label=_("Competent body"), help_text=_("Its full name."), max_length=200)
    text = long_text(_("Notice to the applicant"), _("Say why, and where they can ask from now on."))
    files = FilesField(label=_("Files"))

    def prepare(self) -> None:
        if day := forward_by(self.case):
            self.told.append(_("A case of another body is to be forwarded by %(day)s.") % {"day": spell(day)})
        if named := complained_of_in(self.case):
            self.told.append(_("It may not go to whom it complains of: %(body)s.") % {"body": named})


def complained_of_in(case: Case) -> Any:
    """Who is complained of, where the service forbids forwarding the case there; empty when nobody is."""
    if not case.version.parsed_rules().forwarding.not_to_body_complained_of:
        return ""
    return case.answers.get("complained_of", "")
