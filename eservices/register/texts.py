"""Picks the text of the right language out of a mapping of languages."""

from collections.abc import Mapping

from django.conf import settings
from django.utils.translation import get_language


def in_language(texts: Mapping[str, str] | None, language: str | None = None) -> str:
    """The text in the language asked for (the active one by default), else in the town's own, else in any."""
    texts = texts or {}
    wanted = (language or get_language() or settings.LANGUAGE_CODE).split("-")[0]
    for code in (wanted, settings.LANGUAGE_CODE, "en", *texts):
        if texts.get(code):
            return texts[code]
    return ""
