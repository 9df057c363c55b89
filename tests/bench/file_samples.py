"""Files as a town publishes them: seeded, of every kind, from a notice of one page to a report of sixty."""

import io
import random
from collections.abc import Callable
from functools import cache
from html import escape
from pathlib import Path

import docx
from fpdf import FPDF
from PIL import Image
from pptx import Presentation
from pptx.util import Cm
from xlsxwriter import Workbook

from demo.printing.fonts import joined
from tests.bench.search_documents import vocabulary
from tests.search.extract.bad_files import open_document

SAMPLES = Path(__file__).parents[1] / "search" / "samples"
LENGTH = (6.9, 1.0)  # of the logarithm of the number of words: median 1,000 (three pages), mean 1,650
LONGEST = 20_000  # words
PARAGRAPH = 60  # words
PICTURED = 0.3  # of the files that can hold pictures
ORIGINALS = 12  # of each kind; the thousand are these in turn

Lines = list[str]


def lines(chance: random.Random) -> Lines:
    """Paragraphs in Georgian."""
    number = min(int(chance.lognormvariate(*LENGTH)), LONGEST)
    words = vocabulary("ka").text(chance, max(number, 20))
    return [" ".join(words[start : start + PARAGRAPH]) for start in range(0, len(words), PARAGRAPH)]


def pdf(text: Lines, chance: random.Random) -> bytes:
    made = FPDF(format="A4")
    made.add_font("Joined", "", joined("Regular"))
    made.set_font("Joined", size=11)
    made.add_page()
    if chance.random() < PICTURED:
        made.image(io.BytesIO(_photograph()), w=120)
    for line in text:
        made.multi_cell(0, 6, line)
        made.ln(2)
    return bytes(made.output())


def docx_file(text: Lines, chance: random.Random) -> bytes:
    document = docx.Document()
    if chance.random() < PICTURED:
        document.add_picture(io.BytesIO(_photograph()))
    for line in text:
        document.add_paragraph(line)
    return _saved(document)


def pptx_file(text: Lines, chance: random.Random) -> bytes:
    show = Presentation()
    for line in text[:60]:
        slide = show.slides.add_slide(show.slide_layouts[1])
        slide.shapes.title.text, slide.placeholders[1].text = line[:40], line
        if chance.random() < PICTURED:
            slide.shapes.add_picture(io.BytesIO(_photograph()), Cm(1), Cm(1))
    return _saved(show)


def xlsx(text: Lines, chance: random.Random) -> bytes:
    buffer = io.BytesIO()
    with Workbook(buffer, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        for row, line in enumerate(text * 5):
            sheet.write_row(row, 0, [row, *line.split()[:4], chance.randrange(100_000) / 100])
    return buffer.getvalue()


def ods(text: Lines, chance: random.Random) -> bytes:
    cell = '<table:table-cell office:value-type="string"><text:p>%s</text:p></table:table-cell>'
    rows = ("".join(cell % escape(word) for word in line.split()[:6]) for line in text * 5)
    inside = "".join(f"<table:table-row>{row}</table:table-row>" for row in rows)
    return open_document("spreadsheet", f'<table:table table:name="1">{inside}</table:table>')


def odt(text: Lines, chance: random.Random) -> bytes:
    return open_document("text", "".join(f"<text:p>{escape(line)}</text:p>" for line in text))


def rtf(text: Lines, chance: random.Random) -> bytes:
    letters = "".join(f"\\u{ord(each)}?" if ord(each) > 127 else each for each in "\\par ".join(text))
    return f"{{\\rtf1\\ansi\\uc1 {letters}}}".encode()


def txt(text: Lines, chance: random.Random) -> bytes:
    return "\n".join(text).encode()


def html(text: Lines, chance: random.Random) -> bytes:
    body = "".join(f"<p>{escape(line)}</p>" for line in text)
    return f'<!doctype html><html lang="ka"><head><meta charset="utf-8"></head><body>{body}</body></html>'.encode()


# How many of a thousand. Nobody here writes DOC and XLS: these are the samples as they are, short ones.
KINDS: dict[str, tuple[int, Callable[[Lines, random.Random], bytes]]] = {
    "pdf": (330, pdf),
    "docx": (250, docx_file),
    "doc": (80, lambda text, chance: (SAMPLES / "letter.doc").read_bytes()),
    "xlsx": (100, xlsx),
    "xls": (30, lambda text, chance: (SAMPLES / "sheets.xls").read_bytes()),
    "odt": (40, odt),
    "ods": (20, ods),
    "pptx": (50, pptx_file),
    "rtf": (30, rtf),
    "txt": (30, txt),
    "html": (40, html),
}


def originals(kind: str) -> list[bytes]:
    """The different files of one kind, the same in each run."""
    chance = random.Random(f"files {kind}")
    return [KINDS[kind][1](lines(chance), chance) for _ in range(ORIGINALS)]


@cache
def _photograph() -> bytes:
    """A third of a megabyte, as a telephone makes it small for a letter."""
    noise = Image.frombytes("RGB", (320, 240), random.Random("photograph").randbytes(320 * 240 * 3))
    buffer = io.BytesIO()
    noise.resize((1280, 960)).save(buffer, "JPEG", quality=80)
    return buffer.getvalue()


def _saved(document: object) -> bytes:
    buffer = io.BytesIO()
    document.save(buffer)  # type: ignore[attr-defined]
    return buffer.getvalue()
