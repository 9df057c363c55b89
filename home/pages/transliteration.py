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
_APOSTROPHES = re.compile("['’‘ʼ`´№]")
# Letters that are written otherwise at the beginning of a word.
_UKRAINIAN_FIRST = {"є": "ye", "ї": "yi", "й": "y", "ю": "yu", "я": "ya"}
_ARMENIAN_FIRST = {"ե": "ye", "ո": "vo"}


def to_latin(text: str, language: str = "") -> str:
    """The text in small Latin letters; Cyrillic is read as Ukrainian when the language says so, else as Russian."""
    text = _APOSTROPHES.sub("", text.lower().replace("ու", "u").replace("եւ", "և"))
    table, first = _tables(language)
    text = re.sub(rf"\b[{''.join(first)}]", lambda found: first[found[0]], text)
    return "".join(table.get(letter, letter) for letter in text.replace("зг", "zgh" if language == "uk" else "зг"))


def slug_for(title: str, language: str = "") -> str:
    """A Latin slug for a title in any of our languages; empty when the title has no letter or digit."""
    return slugify(to_latin(title, language))[:100].strip("-")


def slug_formatters(language: str = "") -> list[tuple[str, str]]:
    """The same rules as patterns for Wagtail's slug field, so that the editor sees our slug while typing."""
    table, first = _tables(language)
    special = [("['’‘ʼ`´№]", ""), ("[ոՈ][ւՒ]", "u"), ("[եԵ]ւ", "ev"), ("և", "ev")]
    special += [("[зЗ][гГ]", "zgh")] if language == "uk" else []
    initial = [(rf"(^|\s)[{letter}{letter.upper()}]", f"$1{latin}") for letter, latin in first.items()]
    return [
        *special,
        *initial,
        *((f"[{letter}{letter.upper()}]", latin) for letter, latin in table.items() if letter not in "ևʼ"),
    ]


def _tables(language: str) -> tuple[dict[str, str], dict[str, str]]:
    """Letters, and letters at the beginning of a word."""
    if language == "uk":
        return _GEORGIAN | _ARMENIAN | _UKRAINIAN, _ARMENIAN_FIRST | _UKRAINIAN_FIRST
    return _GEORGIAN | _ARMENIAN | _UKRAINIAN | _RUSSIAN, _ARMENIAN_FIRST
