"""The forms of words that change nothing but the record: a question, an internal note."""

from django.utils.translation import gettext_lazy as _

from eservices.register.file_field import FilesField

from .base import StepForm, long_text


class AskForm(StepForm):
    text = long_text(_("Question"), _("The applicant reads it as you write it. Asking does not stop the clock."))
    files = FilesField(label=_("Files"))


class NoteForm(StepForm):
    text = long_text(_("Note"), _("Only staff who may read this case see it."), rows=6)
