"""Letters of our languages in Latin, by each country's own system, for addresses that can be read and typed."""

import re

from django.utils.text import slugify


def _table(letters: str, latin: str) -> dict[str, str]:
    return dict(zip(letters, latin.split(), strict=True))


# Georgia 2002 (apostrophes of the ejectives are dropped, as in passports).
_GEORGIAN = _table(
    "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
    "a b g d e v z t i k l m n o p zh r s t u p k gh q sh ch ts dz ts ch kh j h",
)
# Armenia: the system of its passports and road signs (close to ISO 9985 without marks).
_ARMENIAN = _table(
    "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև",
    "a b g d e z e y t zh i l kh ts k h dz gh ch m y n sh o ch p j r s v t r ts v p k o f ev",
)
# Ukraine: Cabinet resolution 55 of 2010. Russia: the passport table (ICAO 9303) for letters Ukrainian lacks.
_UKRAINIAN = _table(
    "абвгґдеєжзиіїйклмнопрстуфхцчшщюя",
    "a b v h g d e ie zh z y i i i k l m n o p r s t u f kh ts ch sh shch iu ia",
) | {"ь": "", "ʼ": ""}
_RUSSIAN = _UKRAINIAN | {"г": "g", "и": "i", "ё": "e", "й": "i", "ъ": "ie", "ы": "y", "э": "e", "ю": "iu", "я": "ia"}
_COMMON = _GEORGIAN | _ARMENIAN
_APOSTROPHES = re.compile("['’‘ʼ`´]")
# Letters that are written otherwise at the beginning of a word.
_UKRAINIAN_FIRST = {"є": "ye", "ї": "yi", "й": "y", "ю": "yu", "я": "ya"}


def to_latin(text: str, language: str = "") -> str:
    """The text in small Latin letters; Cyrillic is read as Ukrainian when the language says so, else as Russian."""
    text = _APOSTROPHES.sub("", text.lower().replace("ու", "u").replace("եւ", "և"))
    ukrainian = language == "uk" or any(letter in text for letter in "іїєґ")
    table = _COMMON | (_UKRAINIAN if ukrainian else _RUSSIAN)
    if ukrainian:
        text = re.sub(r"\b[єїйюя]", lambda found: _UKRAINIAN_FIRST[found[0]], text).replace("зг", "zgh")
    return "".join(table.get(letter, letter) for letter in text)


def slug_for(title: str, language: str = "") -> str:
    """A Latin slug for a title in any of our languages; empty when the title has no letter or digit."""
    return slugify(to_latin(title, language))[:100].strip("-")


def slug_formatters(language: str = "") -> list[tuple[str, str]]:
    """The same letters as patterns for Wagtail's slug field, so that the editor sees our slug while typing."""
    table = _COMMON | (_UKRAINIAN if language == "uk" else _RUSSIAN | {"і": "i", "ї": "i", "є": "ie", "ґ": "g"})
    letters = [(f"[{letter}{letter.upper()}]", latin) for letter, latin in table.items() if letter != "և"]
    return [("[ոՈ][ւՒ]", "u"), ("և", "ev"), *letters]
