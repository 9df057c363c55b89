"""Writes a sheet as PDF with embedded Noto fonts, tagged with title and language."""

from pathlib import Path

from fpdf import FPDF
from fpdf.enums import XPos, YPos
from fpdf.fonts import FontFace

from ..markup import Block, parse, plain
from .fonts import joined
from .sheet import Sheet

GREEN, DEEP, GREY, TINT = (30, 106, 74), (18, 64, 47), (100, 106, 97), (230, 240, 229)


class SheetPdf(FPDF):
    """An A4 page with the sender on top and the page number at the foot."""

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(format="A4")
        self.sheet = sheet
        for style, weight in (("", "Regular"), ("B", "Bold")):
            self.add_font("Joined", style, joined(weight))
        self.set_title(sheet.title)
        self.set_author(sheet.sender)
        self.set_lang(sheet.language)
        self.set_creation_date(sheet.made)
        self.set_margins(22, 20, 22)
        self.set_auto_page_break(True, 22)

    def use(self, size: float, style: str = "", colour: tuple[int, int, int] = (27, 35, 30)) -> None:
        """Choose size, weight and colour of what is written next."""
        self.set_font("Joined", style, size)
        self.set_text_color(*colour)

    def header(self) -> None:
        """The sender beside three small poplars, and a green rule."""
        for x, top, colour in ((22.6, 12.4, GREEN), (25.6, 10.6, DEEP), (28.6, 12.4, (229, 168, 46))):
            self.set_fill_color(*colour)
            self.ellipse(x, top, 2.2, 17.6 - top, style="F")
        self.use(9.5, "B", DEEP)
        self.set_xy(34, 12.2)
        self.cell(0, 5, self.sheet.sender, new_x=XPos.LMARGIN, new_y=YPos.NEXT)
        self.set_draw_color(*GREEN)
        self.set_line_width(0.5)
        self.line(22, 19.5, 188, 19.5)
        self.set_y(25)

    def footer(self) -> None:
        """The page number."""
        self.set_y(-15)
        self.use(9, "", GREY)
        self.cell(0, 6, f"{self.page_no()} / {{nb}}", align="R")

    def words(self, text: str, height: float, indent: float = 0, after: float = 2.4) -> None:
        """A paragraph over the whole measure."""
        self.set_x(self.l_margin + indent)
        self.multi_cell(0, height, text, align="L", new_x=XPos.LMARGIN, new_y=YPos.NEXT)
        self.ln(after)


def _table(pdf: SheetPdf, block: Block) -> None:
    caption, *columns = block.parts
    pdf.use(10, "B", DEEP)
    pdf.words(caption, 5.4, after=0.6)
    pdf.use(10)
    pdf.set_draw_color(201, 197, 184)
    pdf.set_line_width(0.2)
    rest = len(columns) - 1
    first = {1: 60, 2: 46, 3: 40, 4: 34}.get(rest, 50)
    widths = (first, *[(100 - first) / rest] * rest) if rest else (100,)
    head = FontFace(emphasis="BOLD", fill_color=TINT)
    with pdf.table(
        col_widths=widths, headings_style=head, line_height=5.6, text_align="LEFT", borders_layout="HORIZONTAL_LINES"
    ) as table:
        for row in (tuple(columns), *block.rows):
            line = table.row()
            for cell in row:
                line.cell(plain(cell))
    pdf.ln(4)


def _draw(pdf: SheetPdf, block: Block) -> None:
    if block.kind == "heading":
        pdf.ln(1.5)
        pdf.use(12.5, "B", DEEP)
        pdf.words(block.parts[0], 6.4, after=1.6)
    elif block.kind == "table":
        _table(pdf, block)
    elif block.kind in ("bullets", "numbers"):
        for number, (item,) in enumerate(block.rows, 1):
            pdf.use(10.5)
            mark = "•" if block.kind == "bullets" else f"{number}."
            pdf.set_x(pdf.l_margin)
            pdf.cell(7, 5.8, mark)
            pdf.multi_cell(0, 5.8, plain(item), align="L", new_x=XPos.LMARGIN, new_y=YPos.NEXT)
            pdf.ln(1.2)
        pdf.ln(1.6)
    elif block.kind == "quote":
        pdf.ln(6)
        pdf.use(10.5, "B")
        pdf.words("        ".join(block.parts), 6)
    else:
        pdf.use(10.5)
        pdf.words(plain(": ".join(block.parts)), 5.8)


def write_pdf(sheet: Sheet, target: Path) -> None:
    """The sheet as a PDF file at `target`."""
    pdf = SheetPdf(sheet)
    pdf.add_page()
    if sheet.line:
        pdf.use(10.5, "", GREY)
        pdf.words(sheet.line, 5.6, after=1)
    pdf.use(17, "B")
    pdf.words(sheet.title, 8.4, after=4)
    for block in parse(sheet.text):
        _draw(pdf, block)
    pdf.output(str(target))
