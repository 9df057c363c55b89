"""Registration and act numbers: one key, however they are typed (№ 12-34/25, 1234/25, სი-26-00028)."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from .listed import listed
from .normalise import compatible

# An optional sign or ordinal mark, an optional short prefix of letters, then digits in segments. It begins at the first
# digit of a run, or each digit of a long one would be tried.
_NUMBER = re.compile(
    r"(?:(?P<sign>[№#]|\b[Nn][oOº]?\.?(?=\s?\d)|\bმე[-–](?=\d))\s?)?"
    r"(?P<prefix>\b[^\W\d_]{1,4}[-–./]?(?=\d)|\b[^\W\d_]{1,3}\s(?=\d+[-–/]\d))?"
    r"(?<!\d)(?P<digits>\d+(?:[-–/.]\d+)*)(?:(?P<ordinal>[-–](?:ე|րդ|й|я|е|го|th)\b)|(?!\w))"
)
_PHONE = re.compile(r"(?<![\w-])\d+(?:[ -]\d{2,})+(?!\w)")
SHORTEST_PHONE = 6  # digits
LONGEST = 60  # characters; what is longer names nothing, and no index keeps keys of any length
_SEGMENTS = re.compile(r"[-–/.]")
_LATIN = dict(
    zip(
        "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
        listed("""
    a b g d e v z t i k l m n o p zh r s t u p k gh q sh ch ts dz ts ch kh j h
"""),
        strict=True,
    )
)
_LATIN |= dict(
    zip(
        "абвгдезиклмнопрстуфхі",
        listed("""
    a b v g d e z i k l m n o p r s t u f kh i
"""),
        strict=True,
    )
)


class Number(NamedTuple):
    """A number that can name a document, where it stands in the text, and every key it is found by."""

    start: int
    end: int
    keys: tuple[str, ...]


def numbers(text: str) -> Iterator[Number]:
    """Numbers of more than one segment, with a sign (№), as an ordinal (მე-9), or with a short prefix of letters."""
    for match in _NUMBER.finditer(text):
        if len(match["digits"]) > LONGEST:
            continue
        segments = _SEGMENTS.split(compatible(match["digits"]))
        written = compatible(match["prefix"] or "").casefold()
        prefix = written.strip("-–./ ")
        if len(segments) > 1 or match["sign"] or match["ordinal"] or prefix:
            yield Number(match.start(), match.end(), _spellings(prefix, segments, apart=written.endswith(" ")))


def number_keys(text: str) -> list[str]:
    """The keys of all numbers of a text, each once."""
    return list(dict.fromkeys(key for number in numbers(text) for key in number.keys))


def phone_keys(text: str) -> list[str]:
    """The keys of all runs of digits that may be telephones: their parts are set apart as everybody likes."""
    runs = (match[0] for match in _PHONE.finditer(compatible(text)))
    return list(dict.fromkeys(key for run in runs if (key := phone_key(run))))


def phone_key(text: str) -> str | None:
    """The key of a text that is nothing but a telephone number."""
    if not re.fullmatch(r"\+?[\d\s()-]+", text.strip()):
        return None
    digits = "".join(re.findall(r"\d", compatible(text)))
    return f"tel{digits}" if SHORTEST_PHONE <= len(digits) <= LONGEST else None


def plain_key(text: str) -> str | None:
    """The key of a query that is nothing but digits and separators: the sign and the prefix may be left out."""
    stripped = text.strip(" #№")
    if len(stripped) > LONGEST or not re.fullmatch(r"\d+(?:[-–/.\s]\d+)*", stripped):
        return None
    return _joined(re.split(r"[-–/.\s]", compatible(stripped)))


def _spellings(prefix: str, segments: list[str], *, apart: bool) -> tuple[str, ...]:
    """With the prefix first, bare last. A word that stands apart may be no prefix: then the bare digits come first."""
    bare = _joined(segments)
    if not prefix or prefix == "n":
        return (bare,)
    latin = "".join(_LATIN.get(letter, letter) for letter in prefix)
    return tuple(dict.fromkeys(([bare] if apart else []) + [prefix + bare, latin + bare, bare]))


def _joined(segments: list[str]) -> str:
    return "".join(segment.lstrip("0") or "0" for segment in segments)
