"""What the service says of itself, in every language of the site side by side."""

from django.conf import settings
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from eservices.register.catalogue import REQUIRED_TEXTS
from eservices.register.text_needs import language_name, required_languages

from ..fields import LanguagesField
from .form import Line, SectionForm
from .showing import NOTHING

_LIST = gettext_lazy("One item a line. A bar divides its title from the rest: title | details.")
# name: label, help, rows
PAGE = {
    "title": (gettext_lazy("Title"), "", 1),
    "lead": (gettext_lazy("Introduction"), gettext_lazy("One or two sentences: for whom, and what it brings."), 2),
    "promise": (gettext_lazy("Promise"), gettext_lazy("One line in the catalogue of services."), 2),
    "what_you_need": (gettext_lazy("What you need"), _LIST, 4),
    "next_steps": (gettext_lazy("What happens next"), _LIST, 4),
    "fee": (gettext_lazy("Fee"), gettext_lazy("In a word or two, for example: Free."), 1),
    "fee_detail": (gettext_lazy("More about the fee"), "", 1),
}
FORM = {
    "start": (gettext_lazy("Button that opens the form"), "", 1),
    "send": (gettext_lazy("Button that sends it"), gettext_lazy("Names the deed, for example: Send the letter."), 1),
    "duration": (gettext_lazy("How long filling it in takes"), "", 1),
}
LAW = {
    "legal_basis": (gettext_lazy("Legal basis"), gettext_lazy("Laws with their articles."), 2),
    "appeal": (
        gettext_lazy("How to appeal"),
        gettext_lazy("Stands in every decision: where, how and until when it can be appealed."),
        3,
    ),
    "appeal_to": (gettext_lazy("To whom to appeal"), gettext_lazy("The person, body or court, in a few words."), 1),
}
GROUPS = (
    (gettext_lazy("The page"), PAGE),
    (gettext_lazy("The form"), FORM),
    (pgettext_lazy("texts of a service", "The law"), LAW),
)


class TextsForm(SectionForm):
    paths = {name: f"texts.*.{name}" for _heading, names in GROUPS for name in names}
    brief = ("title", "promise")
    headings = GROUPS

    def prepare(self) -> None:
        for _heading, names in GROUPS:
            for name, (label, help_text, rows) in names.items():
                told = f"{help_text} {_needed()}".strip() if name in REQUIRED_TEXTS else help_text
                self.fields[name] = LanguagesField(rows, label=label, help_text=told)

    def brief_lines(self) -> list[Line]:
        """Title and promise in the editor's own language, and how far the languages are."""
        told = [Line(str(self[name].label), self.version.text(name) or NOTHING) for name in self.brief]
        return [*told, Line(_("Texts there are"), self._counted())]

    def _counted(self) -> str:
        """How many of the texts each language of the site has."""
        total = len(self.paths)
        counts = []
        for code, name in settings.LANGUAGES:
            given = sum(1 for text in self.version.texts.get(code, {}).values() if text)
            counts.append(
                _("%(language)s: %(given)d of %(total)d") % {"language": name, "given": given, "total": total}
            )
        return ", ".join(counts)


def _needed() -> str:
    names = ", ".join(language_name(code) for code in required_languages())
    return _("Needed before publishing in: %(languages)s.") % {"languages": names}
