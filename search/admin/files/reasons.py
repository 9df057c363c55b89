"""Why search cannot read a document, asked of the database and said in words."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Count, OuterRef, Q, QuerySet, Subquery, Value
from django.db.models.functions import Coalesce
from django.utils.functional import Promise
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from ...extract import ocr
from ...models import ExtractedText, ScannedPage

State, PageState = ExtractedText.State, ScannedPage.State


@dataclass(frozen=True)
class Reason:
    """One kind of document that search cannot read."""

    name: str  # of the filter's value
    choice: Promise  # words of the filter
    which: Q  # over with_reading()


REASONS = (
    Reason("scan", _("Scans that wait or are being read"), Q(scans_waiting__gt=0)),
    Reason("pages", _("Scans with pages that could not be read"), Q(scans_waiting=0, scans_failed__gt=0)),
    Reason("password", _("Files with a password"), Q(reading=State.ENCRYPTED)),
    Reason("damaged", _("Damaged files"), Q(reading=State.BROKEN)),
    Reason("too_much", _("Files that took too long or too much memory"), Q(reading=State.TOO_MUCH)),
    Reason("format", _("Formats that search cannot read"), Q(reading=State.UNKNOWN)),
    Reason("no_text", _("Files without text"), Q(reading=State.EMPTY, scans=0)),
    Reason("not_yet", _("Files that search has not read yet"), Q(reading="")),
)


def with_reading(documents: QuerySet) -> QuerySet:
    """Each with what was read of it: .reading (a state; empty: nothing yet), .scans, .scans_waiting, .scans_failed."""
    text = ExtractedText.objects.filter(sha1=OuterRef("file_hash"))
    return documents.annotate(
        reading=Coalesce(Subquery(text.values("state")[:1]), Value("")),
        scans=_scans(Q()),
        scans_waiting=_scans(Q(state=PageState.WAITING)),
        scans_failed=_scans(Q(state=PageState.FAILED)),
    )


def unread(documents: QuerySet) -> QuerySet:
    """Those that have a reason, with what was read of them."""
    any_reason = Q()
    for reason in REASONS:
        any_reason |= reason.which
    return with_reading(documents).filter(any_reason)


def explain(document: Any, installed: frozenset[str]) -> str:
    """The reason in words, of a document with its reading; `installed` says which languages Tesseract has. Empty when
    all of it was read.
    """
    if document.scans_waiting:
        return _scan(document, installed)
    if document.scans_failed:
        text = ngettext(
            "%(failed)d page of this scan could not be read.",
            "%(failed)d pages of this scan could not be read.",
            document.scans_failed,
        )
        return text % {"failed": document.scans_failed}
    if document.reading == State.EMPTY and document.scans:
        return ""  # its text was read from pictures
    return str(_WORDS.get(document.reading, ""))


_WORDS = {
    State.ENCRYPTED: _("It asks for a password."),
    State.BROKEN: _("It is damaged."),
    State.TOO_MUCH: _("Reading it took too long or too much memory."),
    State.UNKNOWN: _("Search cannot read this format."),
    State.EMPTY: _("It has no text."),
    "": _("Search has not read it yet, or the file is missing."),
}


def _scan(document: Any, installed: frozenset[str]) -> str:
    if not installed:
        return gettext("It is a scan, and Tesseract, which reads scans, is not installed.")
    if not ocr.languages_for(document.language, installed):
        return gettext("It is a scan in a language that Tesseract cannot read here.")
    text = gettext("It is a scan and is being read: %(done)d of %(all)d pages.")
    return text % {"done": document.scans - document.scans_waiting, "all": document.scans}


def _scans(which: Q) -> Coalesce:
    pages = ScannedPage.objects.filter(which, file__sha1=OuterRef("file_hash")).order_by()
    return Coalesce(Subquery(pages.values("file__sha1").annotate(number=Count("pk")).values("number")), 0)
