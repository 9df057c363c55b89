"""The languages of the town: one analysis for the index, the query and the highlighting."""

from .detect import SUPPORTED as SUPPORTED
from .detect import language_of_text as language_of_text
from .detect import language_of_word as language_of_word
from .detect import readings as readings
from .detect import script as script
from .detect import script_of as script_of
from .layouts import other_layouts as other_layouts
from .lemmas import is_listed as is_listed
from .normalise import normalise as normalise
from .normalise import spelling as spelling
from .numbers import Number as Number
from .numbers import number_keys as number_keys
from .numbers import numbers as numbers
from .numbers import phone_key as phone_key
from .numbers import phone_keys as phone_keys
from .numbers import plain_key as plain_key
from .slips import slips as slips
from .sounds import GEORGIAN as GEORGIAN
from .sounds import letters_sounding as letters_sounding
from .sounds import sounds_typed as sounds_typed
from .sounds import sounds_written as sounds_written
from .words import Forms as Forms
from .words import Word as Word
from .words import beginning_with as beginning_with
from .words import forms as forms
from .words import forms_in as forms_in
from .words import is_stop_word as is_stop_word
from .words import places as places
from .words import words as words
from .words import written as written

VERSION = 6  # of the analysis; a change asks for a rebuild of the index


def stems(word: str, language: str) -> frozenset[str]:
    """Under which stems a word is found: two words meet when these sets do (measured by the inflection data)."""
    found = forms_in(word, language)
    return frozenset((f"1{found.first}", f"2{found.second}"))
