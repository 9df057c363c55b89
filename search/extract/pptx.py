"""Text of a PPTX, slide by slide: titles, boxes, tables, and the speaker's notes after them."""

import posixpath
import zipfile
from collections.abc import Iterator
from typing import BinaryIO

from .markup import Names, attributes, text
from .packages import package
from .parts import LeftOut, Part

_START = "ppt/presentation.xml"
_WORDS = Names(
    letters=frozenset({"t"}),
    lines=frozenset({"p"}),
    marks={"br": "\n"},
    skipped=frozenset(
        {"fld", "Fallback"}
    ),  # numbers and dates that the program fills in; the same box for old programs
)


def parts(file: BinaryIO) -> Iterator[Part | LeftOut]:
    """One part a slide, in the order of the show; a hidden slide keeps its place, so that numbers stay right."""
    with package(file) as opened:
        targets = {key: target for key, _, target in _related(opened, _START)}
        for slide in attributes(opened.open(_START), "sldId"):
            name = targets[next(value for key, value in slide.items() if key.endswith(":id"))]
            if attributes(opened.open(name), "sld")[0].get("show") in ("0", "false"):
                yield LeftOut()
                yield Part("")
            else:
                yield Part(_slide(opened, name))


def _slide(opened: zipfile.ZipFile, name: str) -> str:
    notes = [target for _, kind, target in _related(opened, name) if kind.endswith("/notesSlide")]
    return "\n".join(text(opened.open(each), _WORDS).strip("\n") for each in (name, *notes))


def _related(opened: zipfile.ZipFile, name: str) -> list[tuple[str, str, str]]:
    """Key, kind and name of everything this part of the package points to inside it."""
    folder, base = posixpath.split(name)
    relations = f"{folder}/_rels/{base}.rels"
    if relations not in opened.namelist():
        return []
    return [
        (each["Id"], each["Type"], posixpath.normpath(posixpath.join("/", folder, each["Target"])).lstrip("/"))
        for each in attributes(opened.open(relations), "Relationship")
        if each.get("TargetMode") != "External"
    ]
