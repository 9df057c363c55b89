"""From text to words with their place, and from a word to its exact form and stems."""

import re
from collections.abc import Callable, Collection, Iterator
from functools import cache, lru_cache
from itertools import chain
from typing import NamedTuple

from . import en, hy, ka, ru, uk
from .detect import language_of_word
from .lemmas import lemma
from .normalise import APOSTROPHE, APOSTROPHES, ARMENIAN_MARKS, INVISIBLE, normalise

_LANGUAGES = {"ka": ka, "hy": hy, "uk": uk, "ru": ru, "en": en}
STEMMED_LEMMAS = ("ka", "uk")
_KEPT = {"en": en.OWN_WORDS}  # words that the dictionary would put under another
_ACCENTS = "\u0300-\u036f"
_MARKS = frozenset(INVISIBLE + ARMENIAN_MARKS + APOSTROPHES).union(map(chr, range(0x300, 0x370)))
_INSIDE = re.escape(INVISIBLE + ARMENIAN_MARKS + APOSTROPHES) + _ACCENTS
_AFTER = rf"(?:[{_INSIDE}]+[^\W_]+)*[{_ACCENTS}]*"
_WORD = re.compile(rf"[^\W_]+{_AFTER}")
# Figures, Latin with all its marks, Greek to Armenian, Georgian in its three forms, and the wide Latin of the East.
_ALPHABETS = (
    range(0x30, 0x590),
    range(0x10A0, 0x1100),
    range(0x1C80, 0x1CC0),
    range(0x1E00, 0x2000),
    range(0xFF10, 0xFF5B),
)
FEW = 50  # words that are sought one by one
LONGEST = 60  # letters; what is longer is no word (keys, base64) and is cut


class Forms(NamedTuple):
    """The three fields of the index, one token a position in each.

    `first` is what the dictionary says, `second` what the endings say: two words meet when one of them is the same.
    """

    exact: str
    first: str
    second: str


class Word(NamedTuple):
    """A word of an original text and where it stands there."""

    start: int
    end: int
    raw: str


def words(text: str) -> Iterator[Word]:
    """The words of a text as written; marks inside a word do not part it."""
    for match in _WORD.finditer(text):
        yield Word(match.start(), match.end(), match[0])


def written(text: str) -> list[str]:
    """The words of a text as written, without their places: ten times as fast."""
    return _WORD.findall(text)


@lru_cache(maxsize=1_000)
def beginning_with(letters: frozenset[str]) -> Callable[[str], list[str]]:
    """What finds the words of a text, as written, whose exact form begins with one of these letters."""
    spelled = "".join(re.escape(each) for letter in letters for each in _spellings().get(letter, letter))
    # The letters stand first, and what must not be before them is looked at then: regular expressions are quick to find
    # one of several letters, and slow to look back everywhere.
    return re.compile(rf"[{spelled}](?<![^\W_].)[^\W_]*{_AFTER}", re.DOTALL).findall if spelled else lambda text: []


@cache
def _spellings() -> dict[str, str]:
    """The letters and figures of the alphabets known here as people write them, by what is left of them."""
    found: dict[str, str] = {}
    for written in filter(str.isalnum, map(chr, chain(*_ALPHABETS))):
        for plain in dict.fromkeys((normalise(written)[:1], normalise(written + "а")[:1])):  # in a Cyrillic word
            found[plain] = found.get(plain, "") + written
    return found


def places(text: str, wanted: Collection[str]) -> list[Word]:
    """Where words that are written just like these stand in a text. A few are sought one by one, since that is ten
    times as fast as to look at every word.
    """
    if len(wanted) > FEW:
        return [word for word in words(text) if word.raw in wanted]
    found = []
    for raw in wanted:
        start = text.find(raw)
        while start >= 0:
            if not _is_within_a_word(text, start) and (word := _WORD.match(text, start)) and word[0] == raw:
                found.append(Word(start, word.end(), raw))
            start = text.find(raw, start + 1)
    return sorted(found)


def _is_within_a_word(text: str, place: int) -> bool:
    while place and text[place - 1] in _MARKS:
        place -= 1
    return place > 0 and text[place - 1].isalnum()


@lru_cache(maxsize=100_000)
def forms(raw: str, around: str = "") -> Forms:
    """Exact form and stems of one word standing in a text of the language `around`."""
    exact = normalise(raw).replace(" ", "")[:LONGEST] or "-"
    return _forms(exact, language_of_word(exact, around))


def forms_in(raw: str, language: str) -> Forms:
    """Exact form and stems of one word taken as a word of this language."""
    return _forms(normalise(raw).replace(" ", "")[:LONGEST] or "-", language)


def _forms(exact: str, language: str) -> Forms:
    rules = _LANGUAGES.get(language)
    if rules is None:
        return Forms(exact, exact, exact)
    shown = exact.replace(APOSTROPHE, "") if language == "en" else exact
    listed = exact if exact in _KEPT.get(language, ()) else lemma(exact, language)
    # Georgian and Ukrainian nouns change inside: the dictionary does not know every one of them.
    first = rules.stem(listed) if language in STEMMED_LEMMAS else listed
    return Forms(shown, first, rules.stem(exact))


def is_stop_word(word: Forms, language: str) -> bool:
    """Whether the word says nothing by itself in its language."""
    rules = _LANGUAGES.get(language)
    return rules is not None and word.exact in rules.STOP
