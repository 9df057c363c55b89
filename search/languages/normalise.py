"""One spelling for what people type in many ways; the same for the index and for the query."""

import re
import unicodedata
from functools import lru_cache

APOSTROPHE = "ʼ"
APOSTROPHES = "'’‘ʼ`´ʹ"
ARMENIAN_MARKS = "՛՜՞՟"  # they stand inside words: ինչպե՞ս
INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
ACCENT = "\u0301"

_APOSTROPHES = str.maketrans(dict.fromkeys(APOSTROPHES, APOSTROPHE))
_DROPPED = str.maketrans(dict.fromkeys(INVISIBLE + ACCENT + ARMENIAN_MARKS))
_FOLDED = str.maketrans(dict.fromkeys('„“”«»‟‹›"', " ") | dict.fromkeys("‐‑‒–—―֊−", "-") | {"ё": "е", "և": "եվ"})
_LOOKALIKES = str.maketrans("aceiopxy", "асеіорху")
_CYRILLIC = re.compile("[\u0400-\u052f]")
_LATIN = re.compile("[a-z]")
_WORDS = re.compile(r"\w+")
_SPACES = re.compile(r"\s+")
_PLAIN = re.compile("[ა-ჰ]+|[а-яіїєґ]+|[a-z]+")  # words that are spelled so already: most of them
_STRETCH = 500  # characters


def normalise(text: str) -> str:
    """Fold a text as domain 7.2 orders: apostrophes, NFKC, case, invisible marks, ё, և, quotes, dashes, look-alikes."""
    if _PLAIN.fullmatch(text):
        return text
    text = compatible(text.translate(_APOSTROPHES)).casefold()
    text = text.translate(_DROPPED).translate(_APOSTROPHES).translate(_FOLDED).replace("եւ", "եվ")
    return _SPACES.sub(" ", _WORDS.sub(lambda word: _one_script(word[0]), text)).strip()


def compatible(text: str) -> str:
    """Unicode's NFKC, a stretch at a time: to put the accents of one letter in order takes the square of their number,
    and a text may be nothing but accents."""
    stretches = (text[start : start + _STRETCH] for start in range(0, len(text), _STRETCH))
    return "".join(unicodedata.normalize("NFKC", each) for each in stretches)


@lru_cache(maxsize=20_000)
def spelling(word: str) -> str:
    """The same of one word, remembered: for who goes through whole texts word by word."""
    return normalise(word)


def _one_script(word: str) -> str:
    """Latin letters inside a Cyrillic word are slips of the keyboard."""
    if _CYRILLIC.search(word) and _LATIN.search(word):
        return word.translate(_LOOKALIKES)
    return word
