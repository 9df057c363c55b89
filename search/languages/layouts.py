"""What was meant when the keyboard stood in another language."""

from .detect import script
from .listed import listed

_LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
_RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбюё"
_UKRAINIAN = "йцукенгшщзхїфівапролджєячсмитьбюʼ"
# The Georgian layout knows two signs a key: small and capital letters are different ones.
_GEORGIAN_KEYS = "abgdevzTiklmnopJrstufqRySCcZwWxjh"
_GEORGIAN = "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ"

_SIGNS = frozenset("[];',.`")

_TO_GEORGIAN = str.maketrans(_GEORGIAN_KEYS, _GEORGIAN)
_FROM_GEORGIAN = str.maketrans(_GEORGIAN, _GEORGIAN_KEYS)
_TO_RUSSIAN = str.maketrans(_LATIN, _RUSSIAN)
_TO_UKRAINIAN = str.maketrans(_LATIN, _UKRAINIAN)
_FROM_RUSSIAN = str.maketrans(_RUSSIAN, _LATIN)
_FROM_UKRAINIAN = str.maketrans(_UKRAINIAN, _LATIN)


def other_layouts(text: str) -> tuple[str, ...]:
    """What the same keys write on the other keyboards of the region; the text itself is not among it."""
    letters = script(text)
    if letters == "en":
        small = text.lower()
        found = [text.translate(_TO_GEORGIAN), small.translate(_TO_RUSSIAN), small.translate(_TO_UKRAINIAN)]
    elif letters == "ka":
        keys = text.translate(_FROM_GEORGIAN)
        found = [keys.lower(), keys.lower().translate(_TO_RUSSIAN), keys.lower().translate(_TO_UKRAINIAN)]
    elif letters == "cyrillic":
        small = text.lower()
        typed = [small.translate(_FROM_RUSSIAN), small.translate(_FROM_UKRAINIAN)]
        found = [*(each.translate(_TO_GEORGIAN) for each in typed), *typed]
    else:
        found = []
    return tuple(each for each in dict.fromkeys(found) if each != text and _one_script(each))


def _one_script(text: str) -> bool:
    """A reading with letters of two scripts, or with signs among its letters, is none."""
    return len({script(word) for word in listed(text)} - {""}) == 1 and not _SIGNS.intersection(text)
