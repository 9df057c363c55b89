"""One font for a sheet: Noto Sans and Noto Sans Georgian joined, since neither has all that a Georgian text needs."""

import tempfile
from functools import cache
from pathlib import Path

from fontTools.merge import Merger
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

NOTO = Path("/usr/share/fonts/truetype/noto")
LATIN = [*range(0x20, 0x7F), 0xA0, 0xAB, 0xB2, 0xB7, 0xBB, *range(0x400, 0x530), *range(0x2010, 0x2027), 0x2116, 0x20BE]
GEORGIAN = list(range(0x10A0, 0x1100))


def _bare(name: str, characters: list[int], folder: Path) -> str:
    """The font with these characters only and without layout tables, which cannot be merged."""
    font = TTFont(NOTO / name)
    options = Options(layout_features=[], drop_tables=["GSUB", "GPOS", "GDEF", "kern", "DSIG", "STAT", "avar"])
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)
    target = folder / f"bare-{name}"
    font.save(target)
    return str(target)


@cache
def joined(weight: str) -> Path:
    """The path of the joined font in a weight, Regular or Bold."""
    folder = Path(tempfile.mkdtemp(prefix="demo-fonts-"))
    parts = [
        _bare(f"NotoSans-{weight}.ttf", LATIN, folder),
        _bare(f"NotoSansGeorgian-{weight}.ttf", GEORGIAN, folder),
    ]
    target = folder / f"Joined-{weight}.ttf"
    font = Merger().merge(parts)
    font.recalcTimestamp = False  # a PDF made again from the same words has the same bytes
    font["head"].modified = font["head"].created = 0
    font.save(target)
    return target
