"""The green letter box with a letter half way in and its golden flag up."""

from .. import palette as c
from ..nature import firs, mountain, poplars, ridge, sky, sun
from ..shapes import circle, path, polygon, rect


def letter_box() -> str:
    """The green letter box with a letter half way in and its golden flag up."""
    box = (
        rect(760, 560, 60, 260, c.ROOF_SHADE)
        + rect(760, 560, 24, 260, c.ROOF)
        + path("M560 600V420A120 120 0 0 1 680 300H1000A110 110 0 0 1 1110 410V600Z", c.POPLAR)
        + path("M560 600V420A120 120 0 0 1 680 300A120 120 0 0 1 800 420V600Z", c.DEEP)
        + path("M592 580V424A88 88 0 0 1 768 424V580Z", c.NIGHT)
        + rect(548, 596, 574, 18, c.PINE, 4)
        + rect(992, 220, 12, 210, c.ROOF)
        + rect(1004, 224, 96, 62, c.GOLD)
        + polygon([(1004, 286), (1100, 286), (1100, 262)], c.GOLD_SHADE)
        + circle(998, 430, 14, c.ROOF_SHADE)
    )
    letter = (
        '<g transform="rotate(-12 640 520)">'
        + rect(470, 420, 270, 168, c.WALL, 4)
        + polygon([(470, 588), (572, 498), (638, 498), (740, 588)], c.WALL_SHADE)
        + polygon([(470, 420), (740, 420), (605, 520)], c.PAPER)
        + path("M470 424L605 522L740 424", stroke=c.STONE, width=5)
        + circle(605, 512, 20, c.GOLD)
        + "</g>"
    )
    land = (
        mountain(1120, 560, 640, 330, c.HAZE, "#C9DAC3")
        + mountain(360, 560, 520, 240, c.HAZE, "#C9DAC3")
        + ridge([(0, 560), (360, 500), (800, 570), (1200, 500), (1600, 560)], c.SAGE)
        + firs([(30 + i * 61, 566 - 36 * ((i * 3) % 5) / 5) for i in range(27)], 32, c.MOSS)
        + ridge([(0, 660), (500, 620), (1000, 680), (1600, 620)], c.MOSS)
        + ridge([(0, 780), (600, 740), (1100, 790), (1600, 730)], c.LEAF)
    )
    trees = poplars(
        (210, 780, 470, "deep"),
        (320, 800, 330, "gold"),
        (110, 810, 360, "green"),
        (1260, 790, 340, "mid"),
        (1370, 800, 520, "deep"),
        (1480, 810, 380, "gold"),
        (1560, 790, 440, "green"),
    )
    grass = "".join(
        path(f"M{x} {y}q4 -24 -6 -40M{x} {y}q8 -20 18 -30", stroke=c.POPLAR, width=4)
        for x, y in ((700, 826), (880, 830), (520, 850), (1080, 846), (1220, 860), (400, 870))
    )
    return sky() + sun(360, 210, 96) + land + trees + box + letter + grass
