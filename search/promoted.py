"""What editors put above the results of certain words; shown only while the public may see it."""

import logging

from django.utils.html import conditional_escape
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _
from wagtail.models import Page

from . import languages, wording
from .content import Record, current
from .excerpts import beginning
from .held import Held
from .models import PromotedResult, PromotedWords
from .query import Query
from .results import Hit
from .thesaurus.keys import keys_of

log = logging.getLogger(__name__)
MOST = 3


def for_query(query: Query) -> list[Hit]:
    """Those chosen for just these words, in any of their forms and in the editors' order; at most three."""
    words = _words()
    if not words:
        return []
    meant: set[int] = set()
    for code in dict.fromkeys((query.language, *languages.readings(query.text, query.language))):
        first, second = keys_of(query.text, code)
        if first:
            meant |= words.get((code, "first", first), set()) | words.get((code, "second", second), set())
    if not meant:
        return []
    chosen = PromotedResult.objects.current().filter(pk__in=meant).select_related("page")[: 2 * MOST]
    return [hit for each in chosen if (hit := _hit_or_none(each, query.language))][:MOST]


def _read_words() -> dict[tuple[str, str, str], set[int]]:
    """Which promoted results a query shows, by its language and one of its keys."""
    found: dict[tuple[str, str, str], set[int]] = {}
    for promoted, code, first, second in PromotedWords.objects.values_list("promoted", "language", "first", "second"):
        found.setdefault((code, "first", first), set()).add(promoted)
        found.setdefault((code, "second", second), set()).add(promoted)
    return found


_words = Held(PromotedWords.subject, _read_words)


def _hit_or_none(promoted: PromotedResult, language: str) -> Hit | None:
    """One broken page must not keep the results from whoever looks for its words."""
    try:
        return _hit(promoted, language)
    except Exception:
        log.exception("no search record of the promoted result %s", promoted.pk)
        return None


def _hit(promoted: PromotedResult, language: str) -> Hit | None:
    """None when it is a page that the public may not see now."""
    if promoted.page is None:
        text = _safe(conditional_escape(promoted.text))
        return Hit(_("link"), _safe(conditional_escape(promoted.title)), promoted.address, text, is_promoted=True)
    record = _record(promoted.page, language)
    if record is None:
        return None
    title = promoted.title if record.language == promoted.page.locale.language_code else ""
    return Hit(
        kind=wording.kind_of(record),
        title=_safe(conditional_escape(title or record.title)),
        url=record.url,
        excerpt=_safe(conditional_escape(promoted.text)) if promoted.text else beginning(record.lead or record.body),
        facts=wording.facts_of(record),
        language="" if record.language == language else record.language,
        start_url=record.start_url,
        start_facts=record.start_facts,
        icon=record.icon,
        is_promoted=True,
        record=record,
    )


def _record(page: Page, language: str) -> Record | None:
    """Of the page in the visitor's language, else of the one that was chosen."""
    translation = Page.objects.filter(translation_key=page.translation_key, locale__language_code=language).first()
    found = (current(f"page:{each.pk}") for each in (translation, page) if each)
    return next((record for record, _stamp in filter(None, found)), None)


def _safe(escaped: str) -> SafeString:
    return mark_safe(escaped)
