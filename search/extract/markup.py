"""The text of XML, told by names of elements; read as a stream, so that its depth and length cost no memory."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import IO, NamedTuple
from xml.parsers import expat


class Entities(Exception):
    """The file declares entities, as no office program does: "a billion laughs"."""


class Names(NamedTuple):
    """Elements by their name without prefix."""

    letters: frozenset[str]  # what stands inside is text
    lines: frozenset[str]  # ends a line
    marks: Mapping[str, str] = MappingProxyType({})  # stands for these letters
    skipped: frozenset[str] = frozenset()  # nothing inside is read


def text(xml: IO[bytes], names: Names) -> str:
    """The text in its order. Raises Entities, ExpatError."""
    found: list[str] = []
    inside = skipped = 0

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal inside, skipped
        name = _local(name)
        skipped += name in names.skipped
        inside += name in names.letters
        if not skipped and name in names.marks:
            found.append(names.marks[name])

    def end(name: str) -> None:
        nonlocal inside, skipped
        name = _local(name)
        if not skipped and name in names.lines:
            found.append("\n")
        inside -= name in names.letters
        skipped -= name in names.skipped

    def letters(data: str) -> None:
        if inside and not skipped:
            found.append(data)

    parser = _parser()
    parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = start, end, letters
    parser.ParseFile(xml)
    return "".join(found)


def attributes(xml: IO[bytes], name: str) -> list[dict[str, str]]:
    """The attributes of each element of this name, in order. Raises Entities, ExpatError."""
    found: list[dict[str, str]] = []
    parser = _parser()
    parser.StartElementHandler = lambda each, given: found.append(given) if _local(each) == name else None
    parser.ParseFile(xml)
    return found


def _parser() -> expat.XMLParserType:
    """Expat opens nothing by itself: outer entities are left alone, inner ones are refused here."""
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.EntityDeclHandler = _refuse
    return parser


def _refuse(*declared: object) -> None:
    raise Entities


def _local(name: str) -> str:
    return name.rpartition(":")[2]
