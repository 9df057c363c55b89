"""What looks like somebody's own data in words typed into the search box; knows no database."""

import re

from .languages.normalise import compatible

# Digits however they are set apart, an x or an O among them too: personal numbers, telephones, cards, numbers of cases.
_MANY_DIGITS = re.compile(r"\d(?:[\W_xхoо]*\d){6,}", re.IGNORECASE)
# Telephones of a small town, as they are said; with a slash it is a number of an act.
_PAIRS = re.compile(r"(?<![\d/])\d{1,2}(?:[\s()\-‐-―]{1,3}\d\d){2}(?![\d/])")
_ADDRESS = re.compile(r"@|://|\bwww\.", re.IGNORECASE)  # mail addresses, and links that may carry a key
_PAPERS = re.compile(r"\b[^\W\d_]{1,3}[\s№-]{0,2}\d{6}|\b\d{2}[^\W\d_]{2}\d{5}\b")  # passports and identity cards
_CODE = re.compile(r"\b[a-hj-np-z2-9]{4}([-\s])[a-hj-np-z2-9]{4}\1[a-hj-np-z2-9]{4}\b", re.IGNORECASE)
_UNPARTED_CODE = re.compile(r"\b(?=[a-z]*\d)[a-hj-np-z2-9]{12}\b", re.IGNORECASE)  # of a letter to city hall
_KEY = re.compile(r"\S{40,}")  # no word is as long
_PATTERNS = (_MANY_DIGITS, _PAIRS, _ADDRESS, _PAPERS, _CODE, _UNPARTED_CODE, _KEY)


def looks_personal(text: str) -> bool:
    """Whether a number of a person, a telephone, a mail address, a paper, a code or a link stands in it."""
    text = compatible(text)
    return any(pattern.search(text) for pattern in _PATTERNS)
