"""No text keeps the worker or a visitor's page for ever: whatever stands in it, twice as much takes twice as long.

Each text here is so long that what takes the square of its length would not end within minutes or hours.
"""

import importlib
import pkgutil
import re
from collections.abc import Callable, Iterator
from io import BytesIO

import pytest

from eservices.register.numbering import _TYPED
from search import languages
from search.analysis import analyse
from search.content import Record
from search.extract.formats import _HTML, format_of
from search.highlight import Highlighter
from search.personal import looks_personal
from search.query import parse

LONG, LONGER = 300_000, 500_000  # characters
ACCENTS = "\u0301\u0316"  # Unicode puts them in order
ALIKE = [
    "1",
    "a",
    " ",
    "\n",
    "-",
    "'",
    "ʼ",
    "\u0301",
    "<",
    "<meta ",
    "<!-- -->",
    '"',
    "/",
    "1-",
    "11 ",
    "a'",
    "http://a ",
]
HARD = ["1", "11 ", "1-", "№1 ", "a'", "a" + ACCENTS, ACCENTS, "ʼ'"]
READERS: dict[str, Callable[[str], object]] = {
    "index": lambda text: analyse(Record("page", "1", "page", "წყალი", "/", body=text), ""),
    "numbers": languages.number_keys,
    "telephones": languages.phone_keys,
    "telephone": languages.phone_key,
    "number": languages.plain_key,
    "one word": lambda text: languages.forms_in(text, "ka"),
    "query": parse,
    "personal": looks_personal,
    "marks": lambda text: list(Highlighter(parse("№1 a")).marks(text[:400_000], "en")),
}


def patterns() -> Iterator[tuple[str, re.Pattern]]:
    """Every pattern that stands at the top of a module, with its name."""
    for package in ("search", "eservices", "home", "backstage"):
        folder = importlib.import_module(package).__path__
        for found in pkgutil.walk_packages(folder, f"{package}."):
            if ".migrations" not in found.name and ".management" not in found.name:
                for name, value in vars(importlib.import_module(found.name)).items():
                    if isinstance(value, re.Pattern):
                        yield f"{found.name}.{name}", value


@pytest.mark.parametrize("pattern", [pytest.param(pattern, id=name) for name, pattern in dict(patterns()).items()])
def test_patterns_read_a_long_text_once(pattern: re.Pattern) -> None:
    # These two are asked of the beginning and of the whole of a short text only.
    read = {_HTML: pattern.match, _TYPED: pattern.fullmatch}.get(pattern, pattern.sub)
    for piece in ALIKE:
        text = piece * (LONG // len(piece)) + "a"
        text = text.encode() if isinstance(pattern.pattern, bytes) else text
        read(text) if read != pattern.sub else pattern.sub(text[:0], text)


@pytest.mark.parametrize("piece", HARD)
@pytest.mark.parametrize("reader", READERS)
def test_long_texts_are_read_once(reader: str, piece: str) -> None:
    READERS[reader](piece * (LONGER // len(piece)) + "a")


def test_a_number_as_long_as_a_text_is_none() -> None:
    """Elasticsearch would refuse a document that has such a key."""
    for text in ("№" + "1" * 40_000, "1-" * 40_000, "11 " * 40_000):
        assert all(len(key) < 100 for key in (*languages.number_keys(text), *languages.phone_keys(text)))
    assert languages.plain_key("1" * 40_000) is None


def test_a_page_may_begin_with_many_comments() -> None:
    page = b"<!-- of the program that wrote it -->\n" * 90
    assert format_of(BytesIO(page + b"<html><body>")) == "html"
    assert format_of(BytesIO(page + b"<p>")) == "txt"
