"""A form begun from a search: its words come with the address and stand in the box of their language."""

from django.http import QueryDict

from .. import languages
from .words_field import LONGEST, language_names


def words_asked(asked: QueryDict) -> dict[str, list[str]]:
    """{language: [words]} out of ?words= and ?language=; empty without."""
    words = " ".join(asked.get("words", "").replace("\x00", " ").split())[:LONGEST]
    language = box_of(words, asked.get("language", ""))
    return {language: [words]} if words and language in language_names() else {}


def box_of(words: str, language: str) -> str:
    """In which box words belong that were typed on pages of this language: their letters say it better."""
    return languages.language_of_word(words, language) or language


def together(first: dict[str, list[str]], second: dict[str, list[str]]) -> dict[str, list[str]]:
    """Both, each name once."""
    codes = dict.fromkeys([*first, *second])
    return {code: list(dict.fromkeys([*first.get(code, ()), *second.get(code, ())])) for code in codes}
