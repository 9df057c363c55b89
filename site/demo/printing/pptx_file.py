"""Writes a sheet as a presentation: a title slide, then a slide for each heading."""

import io
from pathlib import Path
from typing import Any

from pptx import Presentation
from pptx.util import Emu, Pt

from ..markup import Block, parse, plain
from .docx_file import TAGS, repack
from .sheet import Sheet

FONT = "Noto Sans Georgian"
TITLE_SLIDE, BULLET_SLIDE = 0, 1  # layouts of python-pptx's own template
MARGIN, TOP, ROW = 500_000, 1_700_000, 420_000  # English metric units


def write_pptx(sheet: Sheet, target: Path) -> None:
    """The sheet as a PPTX file at `target`."""
    shown = Presentation()
    first = shown.slides.add_slide(shown.slide_layouts[TITLE_SLIDE])
    _write(first.shapes.title, [sheet.title], sheet, 36)
    _write(first.placeholders[1], [sheet.sender], sheet, 20)
    slide: Any = first
    for block in parse(sheet.text):
        if block.kind == "heading":
            slide = shown.slides.add_slide(shown.slide_layouts[BULLET_SLIDE])
            _write(slide.shapes.title, [block.parts[0]], sheet, 30)
        elif block.kind == "table":
            _table(shown, slide, block, sheet)
        else:
            lines = [plain(item) for (item,) in block.rows] or [plain(": ".join(block.parts))]
            _write(slide.placeholders[1], lines, sheet, 22)
    core = shown.core_properties
    core.title, core.author, core.language = sheet.title, sheet.sender, TAGS[sheet.language]
    core.created = core.modified = sheet.made.replace(tzinfo=None)
    packed = io.BytesIO()
    shown.save(packed)
    repack(packed, target, sheet)


def _table(shown: Any, slide: Any, block: Block, sheet: Sheet) -> None:
    """In the place of the bullets, which this slide has not."""
    body = slide.placeholders[1]
    body._element.getparent().remove(body._element)
    caption, *columns = block.parts
    rows = (tuple(columns), *block.rows)
    width = Emu(shown.slide_width - 2 * MARGIN)
    frame = slide.shapes.add_table(len(rows), len(columns), MARGIN, TOP, width, ROW * len(rows))
    frame._element.nvGraphicFramePr.cNvPr.set("descr", caption)
    for line, row in zip(frame.table.rows, rows, strict=True):
        for cell, words in zip(line.cells, row, strict=True):
            _write(cell, [plain(words)], sheet, 18)


def _write(shape: Any, lines: list[str], sheet: Sheet, size: int) -> None:
    frame = shape.text_frame
    for number, line in enumerate(lines):
        paragraph = frame.paragraphs[0] if number == 0 else frame.add_paragraph()
        run = paragraph.add_run()
        run.text = line
        run.font.size, run.font.name = Pt(size), FONT
        run._r.get_or_add_rPr().set("lang", TAGS[sheet.language])
