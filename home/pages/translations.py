"""A translation is never a copy: what still speaks the source's words does not go live at another language's address.

wagtail-localize offers three ways to such a copy: it makes live aliases of untranslated parents (turned away by
views.turn_away), it turns such an alias into a page of its own that stays live, and it publishes a translation whose
strings nobody has translated. The last two end here.
"""

import unicodedata

from wagtail.models import Page
from wagtail_localize.models import Translation

_SCRIPTS = {"ka": "GEORGIAN", "hy": "ARMENIAN", "ru": "CYRILLIC", "uk": "CYRILLIC", "en": "LATIN"}


def is_copy(page: Page) -> bool:
    """Whether this version of the page, published, would show another language's words as its own."""
    translation = Translation.objects.filter(
        source__object_id=page.translation_key, target_locale=page.locale_id, enabled=True
    ).first()
    if translation:
        return not _title_is_translated(translation)
    if not _is_foreign(page.title, page.locale.language_code):
        return False
    # The page that was there first is the original, in whatever letters its title is ("COVID-19").
    others = Page.objects.filter(translation_key=page.translation_key, pk__lt=page.pk).exclude(locale=page.locale_id)
    return others.filter(title=page.title).exists()


def hide_converted_alias(page: Page) -> None:
    """An alias of another language that is becoming a page of its own starts as a draft."""
    before = Page.objects.filter(pk=page.pk).exclude(alias_of=None).select_related("alias_of").first()
    if before and before.alias_of.locale_id != page.locale_id:
        Page.objects.filter(pk=page.pk).update(live=False, has_unpublished_changes=True)
        page.live, page.has_unpublished_changes = False, True


def _title_is_translated(translation: Translation) -> bool:
    titles = translation.source.stringsegment_set.filter(context__path="title")
    missing = titles.annotate_translation(translation.target_locale).filter(translation__isnull=True)
    return not missing.exists()


def _is_foreign(text: str, language: str) -> bool:
    """Whether most letters of the text belong to another script than the language's."""
    letters = [unicodedata.name(letter, "") for letter in text if letter.isalpha()]
    own = sum(name.startswith(_SCRIPTS.get(language, "LATIN")) for name in letters)
    return bool(letters) and own * 2 < len(letters)
