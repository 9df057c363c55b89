"""How a word sounds, in plain Latin: Georgian typed in Latin or Cyrillic letters meets Georgian (domain 7.4).

Letters that people spell alike are one: თ ტ are t, კ ქ ყ k, პ ფ p, ც წ c, ჩ ჭ ch, გ ღ g. One key for every script, so
lanchkhuti, lanchxuti, Ланчхути and ლანჩხუთი are the same.
"""

from functools import cache, lru_cache
from itertools import product
from string import ascii_lowercase

from . import ka
from .detect import script
from .listed import listed

GEORGIAN = "ka:"  # stands before the key of a word that is written in Georgian
SHORTEST = 4  # letters; shorter words sound like too many others


def _table(letters: str, sounds: str) -> dict[int, str]:
    return str.maketrans(dict(zip(letters, listed(sounds), strict=True)))


_GEORGIAN = _table(
    "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
    "a b g d e v z t i k l m n o p zh r s t u p k g k sh ch c dz c ch x j h",
)
_CYRILLIC = _table(
    "абвгґдеєёжзиіїйклмнопрстуфхцчшщыэюя",
    "a b v g g d e e e zh z i i i i k l m n o p r s t u p x c ch sh sh i e iu ia",
)
_ARMENIAN = _table(
    "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆ",
    "a b g d e z e e t zh i l x c k h dz g ch m i n sh o ch p j r s v t r c u p k o p",
)
# The longer spellings first.
_CYRILLIC_PAIRS = (("кх", "х"), ("дж", "j"), ("дз", "dz"), ("ь", ""), ("ъ", ""), ("ʼ", ""))
_ARMENIAN_PAIRS = (("ու", "u"), ("եվ", "ev"))
_LATIN_PAIRS = (
    ("tch", "ch"), ("ts", "c"), ("tz", "c"), ("kh", "x"), ("gh", "g"), ("ph", "p"), ("ʼ", ""),
    ("f", "p"), ("q", "k"), ("w", "c"), ("y", "i"),
)  # fmt: skip

# Back into Georgian; the letters of its endings (თ in -ით, ც "also") stand for those that sound alike.
_HEARD_PAIRS = (("dz", "ძ"), ("zh", "ჟ"), ("sh", "შ"), ("ch", "ჩ"))
_HEARD = str.maketrans("abgdevztiklmnopjrsucxh", "აბგდევზთიკლმნოპჯრსუცხჰ")


@lru_cache(maxsize=50_000)
def sound(word: str) -> str:
    """The key of a normalised word; empty when it is too short to be known by its sound."""
    letters = script(word)
    if letters == "ka":
        return _long_enough(word.translate(_GEORGIAN))
    if letters == "hy":
        return _long_enough(_replaced(word, _ARMENIAN_PAIRS).translate(_ARMENIAN))
    if letters == "cyrillic":
        return _long_enough(_replaced(word, _CYRILLIC_PAIRS).translate(_CYRILLIC))
    return _long_enough(_replaced(word, _LATIN_PAIRS)) if letters == "en" else ""


def sounds_typed(word: str) -> tuple[str, ...]:
    """The keys under which a typed word is looked for: as it is, and as its stem would sound were it Georgian.

    A Latin y is the Slavic vowel to one and the Georgian ყ to another. A Georgian word is not looked for among Georgian
    ones by its sound: its stems know better (მერი the mayor, მერია city hall).
    """
    keys = [sound(word), *([sound(word.replace("y", "q"))] if "y" in word else [])]
    short = [key[:-1] for key in keys if len(key) > SHORTEST and key[-1] in "iae"]
    found = dict.fromkeys(key for key in (*keys, *short) if key)
    if script(word) == "ka":
        return tuple(found)
    stems = [sound(ka.stem(_heard(key))) for key in keys if key]
    return (*found, *(GEORGIAN + key for key in dict.fromkeys((*found, *stems)) if key))


def _heard(key: str) -> str:
    """The key in Georgian letters, one of those that sound so."""
    for sounds, letter in _HEARD_PAIRS:
        key = key.replace(sounds, letter)
    return key.translate(_HEARD)


@lru_cache(maxsize=20_000)
def sounds_written(exact: str, stem: str) -> tuple[str, ...]:
    """The keys of a word in a text: its own and that of its stem, so that the cases of a name sound alike."""
    own = GEORGIAN if script(exact) == "ka" else ""
    return tuple(dict.fromkeys(own + key for key in (sound(exact), sound(stem)) if key))


@cache
def letters_sounding() -> dict[str, frozenset[str]]:
    """For each letter that a key may begin with, the letters that a word which sounds so may begin with; tried out."""
    found: dict[str, set[str]] = {}
    for alphabet in (_GEORGIAN, _CYRILLIC, _ARMENIAN, {ord(each): "" for each in ascii_lowercase}):
        letters = [*map(chr, alphabet)]
        for first, second in product(letters, letters):
            if key := sound(first + second + 3 * letters[0]):
                found.setdefault(key[0], set()).add(first)
    return {heard: frozenset(letters) for heard, letters in found.items()}


def _replaced(word: str, pairs: tuple[tuple[str, str], ...]) -> str:
    for spelling, sounds in pairs:
        word = word.replace(spelling, sounds)
    return word


def _long_enough(key: str) -> str:
    return key if len(key) >= SHORTEST else ""
