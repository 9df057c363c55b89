"""Letters of the time before Unicode, and whether bytes are letters at all."""

import codecs
import re

from .parts import Unknown

_OLD = (
    "cp437",
    "cp850",
    "cp852",
    "cp855",
    "cp866",
    "koi8-r",
    "koi8-u",
    "mac_cyrillic",
    "mac_roman",
    *(f"cp125{number}" for number in range(9)),
)
_NEW = ("utf-16", "utf-16-le", "utf-16-be")
_BY_MARK = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
MARKS = tuple(mark for mark, _ in _BY_MARK)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f-\x9f]")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_OTHER = re.compile(r"[^\x00-\x7f\u0400-\u04ff«»„“”‘’–—№…•§°\xa0]")
MOST_OTHER = 0.1  # of the letters beyond ASCII; a picture or a program has more


def load() -> None:
    """Python reads a code page from disk when it is first asked for; afterwards nothing can be opened."""
    for name in _OLD + _NEW:
        codecs.lookup(name)


def decoded(content: bytes) -> str:
    """UTF-8, UTF-16 by its mark, or Windows Cyrillic. Raises Unknown when these are no letters."""
    for mark, encoding in _BY_MARK:
        if content.startswith(mark):
            text = content[len(mark) :].decode(encoding, "replace")
            break
    else:
        try:
            text = content.decode()
        except UnicodeDecodeError:
            text = _cyrillic(content)
    if _CONTROL.search(text):
        raise Unknown("not a text")
    return text


def _cyrillic(content: bytes) -> str:
    text = content.decode("cp1251", "replace")
    if len(_OTHER.findall(text)) > MOST_OTHER * len(_CYRILLIC.findall(text)):
        raise Unknown("not a text")
    return text
