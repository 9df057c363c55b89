"""Pages that are pictures: words drawn with a Noto font, as a scanner would see them."""

import io
from pathlib import Path

import pytest
from fpdf import FPDF
from PIL import Image, ImageDraw, ImageFont

from search.extract import ocr

GEORGIAN = ["სასმელი წყლის რეზერვუარის რეაბილიტაცია", "ალვისხევის საკრებულოს დადგენილება"]
ARMENIAN = ["Քաղաքապետարանի որոշումը ջրի մասին", "Ավագանու նիստի արձանագրություն"]
RUSSIAN = ["Постановление о ремонте водопровода", "Заседание городского совета"]
A4 = (1654, 2339)  # pixels at 200 dots an inch
FONTS = {"ka": "NotoSansGeorgian-Regular.ttf", "hy": "NotoSansArmenian-Regular.ttf", "ru": "NotoSans-Regular.ttf"}


def page(*lines: str, language: str = "ka") -> Image.Image:
    """A sheet of paper with these lines; blank without any."""
    paper = Image.new("L", A4, 255)
    if lines:
        ImageDraw.Draw(paper).multiline_text((150, 200), "\n".join(lines), font=_font(language), fill=0, spacing=24)
    return paper


def scan(*pages: Image.Image) -> bytes:
    """A PDF of pictures."""
    return _saved(pages[0], "PDF", resolution=200, save_all=True, append_images=list(pages[1:]))


def picture(drawn: Image.Image, kind: str = "PNG", **options: object) -> bytes:
    """PNG, JPEG, TIFF or WEBP."""
    return _saved(drawn, kind, **options)


def need_tesseract() -> None:
    """Skip where Tesseract, one of its languages, or a font is missing; `make test` brings them."""
    if not set(ocr.NAMES.values()) <= ocr.installed():
        pytest.skip("Tesseract is missing: apt-get install tesseract-ocr tesseract-ocr-kat -hye -rus -ukr")
    if not all(map(_paths, FONTS)):
        pytest.skip("fonts for Georgian and Armenian are missing: apt-get install fonts-noto-core")


def _font(language: str) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(_paths(language)[0]), 40)


def _paths(language: str) -> list[Path]:
    folders = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".local/share/fonts")
    return [path for folder in folders for path in folder.rglob(FONTS[language])]


def _saved(drawn: Image.Image, kind: str, **options: object) -> bytes:
    buffer = io.BytesIO()
    drawn.save(buffer, kind, **options)
    return buffer.getvalue()


def half_a_scan(words: str, *scanned: Image.Image) -> bytes:
    """A PDF whose first page has letters (Latin) and whose others are pictures."""
    pdf = FPDF()
    pdf.set_font("Helvetica", size=14)
    pdf.add_page()
    pdf.multi_cell(0, 8, words)
    for drawn in scanned:
        pdf.add_page()
        pdf.image(drawn, x=0, y=0, w=pdf.w, h=pdf.h)
    return bytes(pdf.output())
