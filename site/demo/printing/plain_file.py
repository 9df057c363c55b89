"""Writes a sheet as plain text and as a web page with title and language."""

from html import escape
from pathlib import Path

from ..markup import Block, parse, plain
from .sheet import Sheet


def write_txt(sheet: Sheet, target: Path) -> None:
    """The sheet as UTF-8 text; headings are underlined, cells stand apart."""
    blocks = [f"{sheet.sender}\n\n{sheet.title}\n{'=' * len(sheet.title)}", *map(_as_text, parse(sheet.text))]
    target.write_text("\n\n".join(blocks) + "\n", encoding="utf-8")


def _as_text(block: Block) -> str:
    if block.kind == "heading":
        return f"{block.parts[0]}\n{'-' * len(block.parts[0])}"
    if block.kind == "table":
        caption, *columns = block.parts
        return "\n".join([caption, *("   ".join(map(plain, row)) for row in (columns, *block.rows))])
    if block.rows:
        return "\n".join(f"- {plain(item)}" for (item,) in block.rows)
    return plain(": ".join(block.parts))


def write_html(sheet: Sheet, target: Path) -> None:
    """The sheet as a page of its own, without styles and scripts."""
    body = "\n".join(map(_as_html, parse(sheet.text)))
    target.write_text(
        f'<!doctype html>\n<html lang="{sheet.language}">\n<head>\n<meta charset="utf-8">\n'
        f"<title>{escape(sheet.title)}</title>\n</head>\n<body>\n<p>{escape(sheet.sender)}</p>\n"
        f"<h1>{escape(sheet.title)}</h1>\n{body}\n</body>\n</html>\n",
        encoding="utf-8",
    )


def _as_html(block: Block) -> str:
    if block.kind == "heading":
        return f"<h2>{escape(block.parts[0])}</h2>"
    if block.kind == "table":
        caption, *columns = block.parts
        head = _row(columns, 'th scope="col"')
        rows = "\n".join(_row(row, "td") for row in block.rows)
        title = f"<caption>{escape(caption)}</caption>"
        return f"<table>\n{title}\n<thead>{head}</thead>\n<tbody>\n{rows}\n</tbody>\n</table>"
    if block.rows:
        tag = "ul" if block.kind == "bullets" else "ol"
        return f"<{tag}>{''.join(f'<li>{escape(plain(item))}</li>' for (item,) in block.rows)}</{tag}>"
    return f"<p>{escape(plain(': '.join(block.parts)))}</p>"


def _row(cells: list[str] | tuple[str, ...], tag: str) -> str:
    return f"<tr>{''.join(f'<{tag}>{escape(plain(cell))}</{tag.split()[0]}>' for cell in cells)}</tr>"
