"""Reads the light markup of the demo's texts into blocks, the same for pages, PDF and DOCX.

A blank line ends a paragraph. `## ` heading, `- ` and `1. ` lists, `> words | who` quote, `!tone fact | detail` notice,
`? ` question with its answer below, `|= caption` with `| cells |` table, `@picture`, `@contact`, `@files`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Block:
    """One piece of a text: its kind, its cells or words, and for tables and lists its rows."""

    kind: str
    parts: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = field(default=())


def _cells(line: str) -> tuple[str, ...]:
    return tuple(cell.strip() for cell in line.strip().strip("|").split("|"))


def _paragraphs(text: str) -> Iterator[list[str]]:
    """The lines of each paragraph; headings and one-line blocks stand alone even without a blank line."""
    lines: list[str] = []
    for line in [*text.strip().splitlines(), ""]:
        alone = line.startswith(("## ", "@", "!", "> "))
        if (not line.strip() or alone) and lines:
            yield lines
            lines = []
        if alone:
            yield [line]
        elif line.strip():
            lines.append(line)


def _items(lines: list[str], mark: str) -> tuple[tuple[str, ...], ...]:
    """List items; a line without a mark goes on with the item before."""
    items: list[str] = []
    for line in lines:
        if re.match(mark, line):
            items.append(re.sub(mark, "", line))
        else:
            items[-1] += " " + line.strip()
    return tuple((item,) for item in items)


def _read(lines: list[str]) -> Block:
    first = lines[0]
    if first.startswith("## "):
        return Block("heading", (first[3:],))
    if first.startswith("> "):
        return Block("quote", _cells(first[2:]))
    if first.startswith("!"):
        tone, rest = first[1:].split(" ", 1)
        return Block("notice", (tone, *_cells(rest)))
    if first.startswith("? "):
        return Block("question", (first[2:], " ".join(lines[1:])))
    if first.startswith("|="):
        head, *rows = (_cells(line) for line in lines[1:])
        return Block("table", (first[2:].strip(), *head), tuple(rows))
    if first.startswith("@files "):
        heading, keys = first[7:].split(":", 1)
        return Block("files", (heading, *keys.split()))
    if first.startswith("@"):
        kind, rest = first[1:].split(" ", 1)
        return Block(kind, _cells(rest))
    if first.startswith("- "):
        return Block("bullets", (), _items(lines, r"- "))
    if re.match(r"\d+\. ", first):
        return Block("numbers", (), _items(lines, r"\d+\. "))
    return Block("text", (" ".join(line.strip() for line in lines),))


def parse(text: str) -> list[Block]:
    """The blocks of a text, in order."""
    return [_read(lines) for lines in _paragraphs(text)]


def plain(words: str) -> str:
    """Words without the marks of bold and links."""
    return re.sub(r"\[([^\]]+)\]\([^)]+\)", r"\1", words).replace("**", "")
