"""Turns the light markup into the values of the body's blocks."""

import html
import re
from collections.abc import Callable
from typing import Any

from wagtail.models import Page

from ..markup import Block, parse, plain
from .library import Files

LINK = re.compile(r"\[([^\]]+)\]\(page:([\w-]+)\)")
Find = Callable[[str], Page | None]


def inline(words: str, find: Find) -> str:
    """Bold and links as HTML; a link to a page that does not exist stays plain words."""

    def link(match: re.Match[str]) -> str:
        page = find(match[2])
        return f'<a linktype="page" id="{page.pk}">{match[1]}</a>' if page else match[1]

    text = LINK.sub(link, html.escape(words, quote=False))
    return re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", text)


def body(text: str, language: str, find: Find, files: Files, pictures: dict[str, Any]) -> list[tuple[str, Any]]:
    """The whole body as a list of (block, value); paragraphs and lists that follow each other share one block."""
    made: list[tuple[str, Any]] = []
    for block in parse(text):
        name, value = _convert(block, language, find, files, pictures)
        if made and made[-1][0] == name and name in ("text", "questions"):
            joined = made[-1][1] + value if name == "text" else {"items": made[-1][1]["items"] + value["items"]}
            made[-1] = (name, joined)
        else:
            made.append((name, value))
    return made


def _convert(block: Block, language: str, find: Find, files: Files, pictures: dict[str, Any]) -> tuple[str, Any]:
    parts = block.parts
    match block.kind:
        case "heading":
            return "heading", parts[0]
        case "bullets" | "numbers":
            tag = "ul" if block.kind == "bullets" else "ol"
            items = "".join(f"<li>{inline(item, find)}</li>" for (item,) in block.rows)
            return "text", f"<{tag}>{items}</{tag}>"
        case "quote":
            return "quote", {"text": parts[0], "source": parts[1]}
        case "notice":
            tone, fact, *detail = parts
            return "notice", {"tone": tone, "fact": fact, "detail": " ".join(detail), "page": None, "until": None}
        case "question":
            return "questions", {"items": [{"question": parts[0], "answer": f"<p>{inline(parts[1], find)}</p>"}]}
        case "table":
            return "table", _table(block)
        case "picture":
            name, alt, caption = parts
            return "picture", {"picture": pictures[name], "alt": alt, "caption": caption}
        case "contact":
            names = ("name", "role", "phone", "email", "room", "hours")
            return "contact", dict(zip(names, parts, strict=True))
        case "files":
            heading, *keys = parts
            rows = [{"document": files.get(key, language), "title": ""} for key in keys]
            return "files", {"heading": heading, "files": rows}
    return "text", f"<p>{inline(parts[0], find)}</p>"


def _table(block: Block) -> dict[str, Any]:
    caption, *columns = block.parts
    cells = [cell for row in block.rows for cell in row[1:]]
    numbers = all(re.fullmatch(r"[\d\s.,%–]+", cell) for cell in cells)
    rows = [{"cells": [plain(cell) for cell in row]} for row in block.rows]
    return {"caption": caption, "columns": columns, "rows": rows, "numbers": numbers}
