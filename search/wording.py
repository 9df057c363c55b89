"""The words a visitor reads for kinds, languages and facts of a result."""

from django.conf import settings
from django.utils.dates import MONTHS_ALT
from django.utils.translation import get_language_info, gettext_lazy, ngettext
from django.utils.translation import gettext as _

from . import languages
from .content import Record

KINDS = {
    "service": gettext_lazy("service"),
    "news": gettext_lazy("news"),
    "act": gettext_lazy("legal act"),
    "file": gettext_lazy("file (PDF, DOCX, XLSX and others)"),
    "page": gettext_lazy("page"),
}
IN_FORCE = {"yes": gettext_lazy("in force"), "no": gettext_lazy("no longer in force")}
_SLIDES = ("PPTX", "ODP")
_SHEETS = ("XLSX", "XLS", "ODS")
_SHEET_NAME = 60  # characters shown of it
FACETS = {
    "kind": gettext_lazy("What you are looking for"),
    "year": gettext_lazy("Year"),
    "in_force": gettext_lazy("Validity of acts"),
    "department": gettext_lazy("Department"),
    "language": gettext_lazy("Language"),
}


def kind_of(record: Record) -> str:
    """What the result is: „legal act“; a file is called by its type."""
    if record.kind == "file" and record.file_type:
        return record.file_type
    return str(KINDS.get(record.kind, record.kind))


def facts_of(record: Record) -> str:
    """Number, date, department and how many pages, slides or sheets a file has."""
    facts = [f"№{number}" if number[:1].isdecimal() else number for number in record.numbers]
    if record.date:
        facts.append(f"{record.date.day} {MONTHS_ALT[record.date.month]} {record.date.year}")
    if record.page_count:
        facts.append(_parts(record) % {"count": record.page_count})
    if record.department:
        facts.append(record.department)
    return " · ".join(facts)


def _parts(record: Record) -> str:
    if record.file_type in _SLIDES:
        return ngettext("%(count)s slide", "%(count)s slides", record.page_count)
    if record.file_type in _SHEETS:
        return ngettext("%(count)s sheet", "%(count)s sheets", record.page_count)
    return ngettext("%(count)s page", "%(count)s pages", record.page_count)


def place_in(record: Record, page: int | None) -> str:
    """Where in a file the words stand: its page, slide, or sheet by name; empty when it has no such parts."""
    if page is None:
        return ""
    if record.file_type in _SLIDES:
        return _("slide %(number)s") % {"number": page}
    if record.file_type in _SHEETS:
        name = _sheet_name(record, page)
        return _("sheet “%(name)s”") % {"name": name} if name else _("sheet %(number)s") % {"number": page}
    return _("page %(number)s") % {"number": page}


def address_in(record: Record, page: int | None) -> str:
    """The address of a file; of a PDF the address of that page, where its readers open it."""
    return f"{record.url}#page={page}" if page and record.file_type == "PDF" else record.url


def is_from_picture(record: Record, page: int | None) -> bool:
    """Whether the words were read from a picture, where letters may be taken for others."""
    return (page or 1) in record.scanned_pages


def _sheet_name(record: Record, number: int) -> str:
    """The first line of a sheet's text is its name."""
    sheets = record.attachments.split("\f")
    lines = sheets[number - 1].strip().splitlines() if number <= len(sheets) else []
    return lines[0].strip()[:_SHEET_NAME] if lines else ""


def state_of(record: Record) -> tuple[str, str]:
    """Whether an act is in force, in words and in tone."""
    if record.in_force is None:
        return "", ""
    return (str(IN_FORCE["yes"]), "ok") if record.in_force else (str(IN_FORCE["no"]), "ended")


def choice_text(facet: str, value: str) -> str:
    """A value of a filter in words."""
    if facet == "kind":
        return str(KINDS.get(value, value))
    if facet == "in_force":
        return str(IN_FORCE.get(value, value))
    if facet == "language":
        return language_name(value)
    return value


def language_name(code: str) -> str:
    """The language's own name; files also come in languages that the site itself does not have."""
    if code in dict(settings.LANGUAGES) or code not in languages.SUPPORTED:
        return str(dict(settings.LANGUAGES).get(code, code))
    return str(get_language_info(code)["name_local"])
