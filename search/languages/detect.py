"""Which language a word or a text is in, by its letters."""

import re
from collections import Counter

SUPPORTED = ("ka", "hy", "uk", "ru", "en")
_SCRIPTS = (
    ("ka", re.compile("[\u10a0-\u10ff\u1c90-\u1cbf\u2d00-\u2d2f]")),
    ("hy", re.compile("[\u0530-\u058f]")),
    ("cyrillic", re.compile("[\u0400-\u052f]")),
    ("en", re.compile("[A-Za-z\u00c0-\u024f]")),
)
_UKRAINIAN = re.compile("[іїєґ]", re.IGNORECASE)
_RUSSIAN = re.compile("[ыэъё]", re.IGNORECASE)
_LETTERS = re.compile(r"[^\W\d_]")


def script(word: str) -> str:
    """The script of a word's first letter: ka, hy, en (Latin), cyrillic; empty for digits and others."""
    letter = _LETTERS.search(word)
    if letter is None:
        return ""
    return next((name for name, letters in _SCRIPTS if letters.match(letter[0])), "")


def script_of(language: str) -> str:
    """The script that a language is written in, as `script` calls it."""
    return "cyrillic" if language in ("ru", "uk") else language


def language_of_word(word: str, around: str = "") -> str:
    """The language that analyses a word standing in a text of the language `around`; empty: none does."""
    found = script(word)
    if found != "cyrillic":
        return found
    return _cyrillic(word) or (around if around in ("uk", "ru") else "ru")


def readings(word: str, around: str = "") -> tuple[str, ...]:
    """Every language a visitor's word may be in: a Cyrillic word without telling letters may be either."""
    if script(word) != "cyrillic":
        return (script(word),)
    sure = _cyrillic(word)
    return (sure,) if sure else ("uk", "ru") if around == "uk" else ("ru", "uk")


def language_of_text(text: str) -> str:
    """The language most of a text's letters speak for; empty when it has none."""
    sample = text[:5000]
    counts = Counter({name: len(letters.findall(sample)) for name, letters in _SCRIPTS})
    name, number = counts.most_common(1)[0]
    if not number:
        return ""
    if name != "cyrillic":
        return name
    return "uk" if len(_UKRAINIAN.findall(sample)) > len(_RUSSIAN.findall(sample)) else "ru"


def _cyrillic(word: str) -> str:
    if _UKRAINIAN.search(word) or "ʼ" in word:
        return "uk"
    return "ru" if _RUSSIAN.search(word) else ""
