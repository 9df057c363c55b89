"""The words a visitor reads for kinds, languages and facts of a result."""

from django.conf import settings
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from .content import Record

KINDS = {
    "service": gettext_lazy("service"),
    "news": gettext_lazy("news"),
    "act": gettext_lazy("legal act"),
    "file": gettext_lazy("file (PDF, DOCX)"),
    "page": gettext_lazy("page"),
}
IN_FORCE = {"yes": gettext_lazy("in force"), "no": gettext_lazy("no longer in force")}
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
    """Number, date and, for a file, its size, pages and the page it belongs to."""
    facts = [f"№{number}" if number[:1].isdecimal() else number for number in record.numbers]
    if record.date:
        facts.append(date_format(record.date, "j E Y"))
    if record.page_count:
        pages = ngettext("%(count)s page", "%(count)s pages", record.page_count)
        facts.append(pages % {"count": record.page_count})
    if record.parent_title:
        facts.append(_("on the page “%(title)s”") % {"title": record.parent_title})
    if record.department:
        facts.append(record.department)
    return " · ".join(facts)


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
        return str(dict(settings.LANGUAGES).get(value, value))
    return value
