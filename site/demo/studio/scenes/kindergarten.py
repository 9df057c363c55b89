"""The kindergarten: a bright low house, slide, swing and children at play."""

from .. import palette as c
from ..far_country import far_country
from ..nature import bush, poplars, ridge, sky, sun
from ..shapes import arch, circle, ellipse, line, path, polygon, rect
from ..town import person, roof


def kindergarten() -> str:
    """The kindergarten: a bright low house, slide, swing and children at play."""
    x, w = 250, 660
    panes = "".join(
        rect(x + a, 520, 98, 110, c.DEEP, 6)
        + rect(x + a + 6, 526, 86, 98, c.WATER, 4)
        + line(x + a + 49, 526, x + a + 49, 624, c.WALL, 6)
        + line(x + a + 6, 566, x + a + 92, 566, c.WALL, 6)
        for a in (40, 172, 424, 540)
    )
    paper_suns = circle(x + 70, 598, 14, c.GOLD) + circle(x + 560, 598, 14, c.LEAF) + circle(x + 230, 598, 14, c.LEAF)
    building = (
        rect(x, 470, w, 220, c.WALL)
        + rect(x + w - 60, 470, 60, 220, c.WALL_SHADE)
        + rect(x, 668, w, 22, c.STONE)
        + roof(x, 470, w, 116, 0.06)
        + panes
        + paper_suns
        + rect(x + 290, 436, 124, 254, c.WALL)
        + polygon([(x + 286, 440), (x + 352, 376), (x + 418, 440)], c.WALL)
        + path(f"M{x + 272} 446L{x + 352} 368L{x + 432} 446", stroke=c.ROOF_SHADE, width=14)
        + circle(x + 352, 470, 26, c.POPLAR)
        + circle(x + 352, 470, 18, c.SUN)
        + arch(x + 312, 690, 80, 150, c.LEAF)
        + arch(x + 322, 690, 60, 138, c.POPLAR)
        + circle(x + 372, 628, 5, c.GOLD)
    )
    fence = (
        "".join(
            path(f"M{fx} 736v-54l9 -12l9 12v54z", fill)
            for i, fx in enumerate(range(0, 240, 26))
            for fill in ((c.LEAF, c.PAPER, c.MOSS)[i % 3],)
        )
        + rect(0, 694, 240, 8, c.POPLAR)
        + rect(0, 718, 240, 8, c.POPLAR)
    )
    slide = (
        "".join(line(1010, 560 + i * 26, 1050, 560 + i * 26, c.WOOD, 6) for i in range(7))
        + line(1010, 540, 1010, 740, c.ROOF_SHADE, 9)
        + line(1052, 540, 1052, 740, c.ROOF_SHADE, 9)
        + path("M1048 556C1110 566 1130 700 1230 712L1232 736C1100 730 1100 600 1048 588Z", c.GOLD)
        + path("M1048 556C1110 566 1130 700 1230 712", stroke=c.GOLD_SHADE, width=8)
        + polygon([(994, 540), (1031, 488), (1068, 540)], c.LEAF)
        + polygon([(1031, 488), (1068, 540), (1044, 540)], c.POPLAR)
    )
    swing = (
        path("M1316 740L1360 530H1520L1564 740M1360 530L1388 740M1520 530L1492 740", stroke=c.POPLAR, width=10)
        + path("M1412 532L1400 676M1452 532L1440 676", stroke=c.INK, width=3)
        + rect(1388, 674, 64, 9, c.WOOD, 3)
        + person(1420, 690, 92, c.GOLD, hair=c.ROOF_SHADE)
    )
    children = (
        person(1056, 578, 78, c.LEAF)
        + person(700, 792, 84, c.POPLAR)
        + person(768, 796, 80, c.GOLD)
        + person(836, 790, 86, c.LEAF, hair=c.ROOF_SHADE)
        + person(626, 800, 132, c.ROOF, trousers=c.DEEP)
        + path("M714 742L754 746M782 746L822 742M644 728L688 744", stroke=c.SKIN, width=7)
        + circle(928, 800, 20, c.GOLD)
        + path("M914 788q14 12 28 4M912 808q14 -10 32 2", stroke=c.GOLD_SHADE, width=4)
    )
    sand = ellipse(1160, 760, 240, 40, c.ROAD)
    trees = poplars(
        (196, 700, 350, "deep"),
        (120, 710, 270, "gold"),
        (960, 700, 330, "green"),
        (1268, 700, 280, "mid"),
        (1592, 720, 400, "deep"),
        (40, 700, 330, "green"),
    )
    ground = ridge([(0, 690), (600, 676), (1100, 690), (1600, 670)], c.MOSS) + ridge(
        [(0, 830), (500, 800), (1000, 836), (1600, 800)], c.FIELD
    )
    yard_path = path("M560 690C560 740 470 800 420 900H760C720 800 650 740 650 690Z", c.ROAD)
    return (
        sky()
        + sun(1440, 170, 84)
        + far_country(-60)
        + ridge([(0, 620), (500, 570), (1000, 610), (1600, 560)], c.SAGE)
        + trees
        + ground
        + yard_path
        + sand
        + building
        + fence
        + slide
        + swing
        + bush(946, 706, 34, c.LEAF, c.POPLAR)
        + bush(262, 712, 30, c.LEAF, c.POPLAR)
        + children
    )
