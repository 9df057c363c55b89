"""The sections of a definition, in the order of the editor: form, name, and what the law says about each."""

from dataclasses import dataclass

from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from eservices.register.models import ServiceVersion

from .applicant import ApplicantForm
from .basics import BasicsForm
from .deficiency import DeficiencyForm
from .endings import EndingsForm
from .extension import ExtensionForm
from .files import FilesForm
from .form import Line, SectionForm
from .handling import HandlingForm
from .questions import brief_question_lines, question_lines
from .term import TermForm, UrgentForm
from .texts import TextsForm

QUESTIONS = "questions"


@dataclass(frozen=True)
class Section:
    """One section; `form` is None for the questions, which have pages of their own."""

    slug: str
    title: str | Promise
    icon: str
    form: type[SectionForm] | None

    def url(self, service_id: int) -> str:
        if self.slug == QUESTIONS:
            return reverse("desk_services:questions", args=[service_id])
        return reverse("desk_services:section", args=[service_id, self.slug])

    def lines(self, version: ServiceVersion) -> list[Line]:
        """Every entry of the section, in words."""
        return self.form(version=version).lines() if self.form else question_lines(version)

    def brief(self, version: ServiceVersion) -> list[Line]:
        """The few entries its card shows."""
        return self.form(version=version).brief_lines() if self.form else brief_question_lines(version)


_ALL = (
    Section("basics", _("Basics"), "cog", BasicsForm),
    Section("texts", _("Texts"), "doc-full", TextsForm),
    Section(QUESTIONS, _("Questions"), "help", None),
    Section("files", _("Files"), "upload", FilesForm),
    Section("applicant", _("Applicant"), "user", ApplicantForm),
    Section("term", _("Term"), "time", TermForm),
    Section("urgent", _("Urgent term"), "warning", UrgentForm),
    Section("extension", _("Extension"), "history", ExtensionForm),
    Section("deficiency", _("When something is missing"), "clipboard-list", DeficiencyForm),
    Section("endings", _("Forwarding, refusal, appeal"), "redirect", EndingsForm),
    Section("handling", _("Handling"), "tasks", HandlingForm),
)
SECTIONS = {section.slug: section for section in _ALL}

__all__ = ["Line", "QUESTIONS", "SECTIONS", "Section", "SectionForm"]
