"""What an editor should know of a document: said right after the upload and on its form."""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.documents import get_document_model

from ...extract import ocr
from ...extract.reading import TooSlow, text_of
from ...models import ExtractedText
from .reasons import explain, with_reading

SECONDS = 3  # an upload waits no longer; what takes more is read by the worker
# Programs refuse others under these names; Word has always opened letters of any format that were called .doc.
HOLD_WHAT_THEY_SAY = ("pdf", "docx", "pptx", "xlsx", "odt", "ods")
State = ExtractedText.State


@dataclass(frozen=True)
class Notices:
    """Warnings concern whoever opens the file; the line says what search made of it, unless a warning has."""

    warnings: list[str]
    line: str


def notices_of(document: Any) -> Notices:
    """Looks into a file that nobody has read yet, as long as an upload may take."""
    try:
        text = text_of(document.file, document.get_file_hash(), seconds=SECONDS)
    except TooSlow:
        text = None
    document = with_reading(get_document_model().objects.filter(pk=document.pk)).get()
    return Notices(_warnings(document, text) if text else [], _line(document, text))


def _warnings(document: Any, text: ExtractedText) -> list[str]:
    found = [_false_name(document, text), _password(text), _scan(text, document.scans), _hidden(text)]
    return [warning for warning in found if warning]


def _false_name(document: Any, text: ExtractedText) -> str:
    extension = document.file_extension.lower()
    is_another = text.format not in ("", extension)
    is_none = text.pk and text.state in (State.BROKEN, State.UNKNOWN)
    if extension not in HOLD_WHAT_THEY_SAY or not (is_another or is_none):
        return ""
    said = _("“%(name)s” is not really a %(type)s file, or it is damaged. Save it again as %(type)s.")
    return said % {"name": document.filename, "type": extension.upper()}  # Latin letters only: capitals are safe


def _password(text: ExtractedText) -> str:
    if text.state != State.ENCRYPTED:
        return ""
    return _("This file asks for a password. Visitors without the password cannot read it, and search cannot either.")


def _scan(text: ExtractedText, scans: int) -> str:
    if not scans:
        return ""
    if text.format == "picture":
        found = _("This file is a picture: screen readers find no text in it.")
    elif text.state == State.EMPTY:
        found = _("This file is a scan: screen readers find no text in it.")
    else:
        found = ngettext(
            "%(number)d page of this file is a scan: screen readers find no text on it.",
            "%(number)d pages of this file are scans: screen readers find no text on them.",
            scans,
        ) % {"number": scans}
    return " ".join(
        [found, _("It is not accessible: add a version with text, or a page of the site that says the same.")]
    )


def _hidden(text: ExtractedText) -> str:
    if not text.left_out:
        return ""
    if text.format == "pptx":
        found = ngettext(
            "This file has %(number)d hidden slide: anyone who downloads the file can see it.",
            "This file has %(number)d hidden slides: anyone who downloads the file can see them.",
            text.left_out,
        )
    else:
        found = ngettext(
            "This file has %(number)d hidden sheet: anyone who downloads the file can open it.",
            "This file has %(number)d hidden sheets: anyone who downloads the file can open them.",
            text.left_out,
        )
    return found % {"number": text.left_out}


def _line(document: Any, text: ExtractedText | None) -> str:
    """What is wrong, else how much was read: pages, slides and sheets by their names."""
    if text and text.state == State.ENCRYPTED:
        return ""
    if reason := explain(document, ocr.installed() if document.scans_waiting else frozenset()):
        return reason
    if text is None or not text.pages:
        return _("Search has read this file.")
    if text.format == "pptx":
        found = ngettext(
            "Search has read this file: %(number)d slide.", "Search has read this file: %(number)d slides.", text.pages
        )
    elif text.format in ("xlsx", "xls", "ods"):
        found = ngettext(
            "Search has read this file: %(number)d sheet.", "Search has read this file: %(number)d sheets.", text.pages
        )
    else:
        found = ngettext(
            "Search has read this file: %(number)d page.", "Search has read this file: %(number)d pages.", text.pages
        )
    return found % {"number": text.pages}
