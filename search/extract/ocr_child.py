"""The child processes of one scanned page: `draw NUMBER` makes a picture of it, `read PROGRAM LANGUAGES` has it read.

The file, or the picture, comes as stdin; started as `python -m search.extract.ocr_child`, without settings or secrets.
"""

import io
import sys
from importlib import import_module
from typing import TYPE_CHECKING, BinaryIO

from .confinement import confine, shut
from .foreign_program import become

if TYPE_CHECKING:
    from PIL.Image import Image

MODULES = ("pypdfium2", "PIL.ImageOps", "PIL.MpoImagePlugin", "PIL.TiffImagePlugin", "PIL.WebPImagePlugin")
DOTS = 200  # an inch
MOST_PIXELS = 25_000_000  # of the picture that is read; A4 has four million
LARGEST_PICTURE = 150_000_000  # pixels; a larger one is not even opened


def draw(file: BinaryIO, number: int) -> "Image":
    """The page in grey, at most so many pixels."""
    drawn = _page(file, number) if file.read(1024).find(b"%PDF-") >= 0 else _frame(file, number)
    if drawn.width * drawn.height > MOST_PIXELS:
        share = (MOST_PIXELS / (drawn.width * drawn.height)) ** 0.5
        drawn = drawn.resize((max(int(drawn.width * share), 1), max(int(drawn.height * share), 1)))
    return drawn


def _page(file: BinaryIO, number: int) -> "Image":
    import pypdfium2

    file.seek(0)
    page = pypdfium2.PdfDocument(file)[number - 1]
    scale = DOTS / 72
    width, height = page.get_size()
    most = (MOST_PIXELS / max(width * height, 1)) ** 0.5
    return page.render(scale=min(scale, most), grayscale=True).to_pil()


def _frame(file: BinaryIO, number: int) -> "Image":
    """Photographs are turned as the camera was held; what is clear lies on white."""
    from PIL import Image, ImageOps

    Image.MAX_IMAGE_PIXELS = LARGEST_PICTURE // 2  # Pillow refuses twice as many
    file.seek(0)
    opened = Image.open(file, formats=["PNG", "JPEG", "TIFF", "WEBP", "GIF"])
    opened.seek(number - 1)
    opened.draft("L", (5000, 5000))
    picture = ImageOps.exif_transpose(opened)
    if picture.has_transparency_data:
        paper = Image.new("RGBA", picture.size, "white")
        paper.alpha_composite(picture.convert("RGBA"))
        picture = paper
    return picture.convert("L")


def main(task: str, *arguments: str) -> None:
    if task == "read":
        program, languages = arguments
        become(program, "stdin", "stdout", "-l", languages)
    confine()
    file = io.BytesIO(sys.stdin.buffer.read())
    for module in MODULES:
        import_module(module)
    import_module("PIL.Image").preinit()
    shut()
    draw(file, int(arguments[0])).save(sys.stdout.buffer, "PNG", dpi=(DOTS, DOTS), compress_level=1)


if __name__ == "__main__":
    main(*sys.argv[1:])
