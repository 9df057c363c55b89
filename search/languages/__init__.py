"""The languages of the town: one analysis for the index, the query and the highlighting."""

from .detect import SUPPORTED, language_of_text, language_of_word, readings
from .listed import listed
from .normalise import normalise
from .numbers import Number, number_keys, numbers, plain_key
from .words import Forms, Word, forms, forms_in, is_stop_word, words

VERSION = 1  # of the analysis; a change asks for a rebuild of the index

__all__ = listed("""
    SUPPORTED VERSION Forms Number Word forms forms_in is_stop_word language_of_text
    language_of_word normalise number_keys numbers plain_key readings stems words
""")


def stems(word: str, language: str) -> frozenset[str]:
    """Under which stems a word is found: two words meet when these sets do (measured by the inflection data)."""
    found = forms_in(word, language)
    return frozenset((f"1{found.first}", f"2{found.second}"))
