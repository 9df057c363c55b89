"""The forms of an answer: proposed, endorsed or returned, signed, handed over."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from eservices.register import identity, proposals
from eservices.register.choices import ANSWERS, Result
from eservices.register.file_field import FilesField

from .base import StepForm, long_text, result_choices


class AnswerForm(StepForm):
    """Begins with the answer proposed last and its files: to sign or change it, or to go on where another left it."""

    result = forms.ChoiceField(label=_("Result"), widget=forms.RadioSelect)
    ground = long_text(
        _("Ground of the refusal"), _("The law and its article, and why it applies here."), rows=3, required=False
    )
    text = long_text(_("Answer"), _("The text on how to appeal is added by itself."), rows=14)
    files = FilesField(label=_("Files"))

    goes_out = True

    def prepare(self) -> None:
        if identity.is_unchecked(self.case):
            unchecked = str(_("The applicant's identity is not checked yet: no answer goes out before that."))
            self.impossible = unchecked if self.goes_out else ""
            self.told.append(unchecked)
        choices = result_choices(self.case, ANSWERS)
        self.choose("result", choices, choices[0][0] if choices else None)
        if Result.REFUSED not in dict(choices):
            del self.fields["ground"]
        if proposal := proposals.last_proposal(self.case):
            self._begin_with(proposal)

    def _begin_with(self, proposal: proposals.Proposal) -> None:
        for name in {"result", "ground", "text"} & set(self.fields):
            self.fields[name].initial = getattr(proposal, name)
        self.offered = proposal.files
        self.told += _told_of(proposal)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        refused = cleaned.get("result") == Result.REFUSED
        if refused and self.case.version.parsed_rules().refusal.needs_ground and not cleaned.get("ground"):
            self.add_error("ground", _("Name the ground of the refusal."))
        return cleaned


def _told_of(proposal: proposals.Proposal) -> list[str]:
    """Who proposed and endorsed it, or why it came back."""
    told = [_("Proposed by %(name)s.") % {"name": _name(proposal.author)}]
    if proposal.endorsed_by:
        told.append(_("Endorsed by %(name)s.") % {"name": _name(proposal.endorsed_by)})
    if proposal.declined_by:
        told.append(_("Returned by %(name)s.") % {"name": _name(proposal.declined_by)})
    return [str(words) for words in (*told, proposal.remark, proposal.reason) if words]


def _name(user: Any) -> str:
    return user.get_full_name() or user.get_username()


class ProposeForm(AnswerForm):
    goes_out = False

    def prepare(self) -> None:
        super().prepare()
        self.told.append(str(_("It stays inside city hall until somebody has endorsed it and the head has signed it.")))


class EndorseForm(StepForm):
    remark = long_text(_("Remark"), _("For the head who signs. May stay empty."), rows=4, required=False)


class DeclineForm(StepForm):
    reason = long_text(_("What is to be changed"), _("The person who proposed the answer reads it."), rows=5)


class HandOverForm(StepForm):
    to_whom = forms.CharField(
        label=_("Who took it"),
        help_text=_("Name and identity document or power of attorney, as you saw it."),
        max_length=200,
    )

    def prepare(self) -> None:
        self.fields["to_whom"].initial = self.case.applicant_name
