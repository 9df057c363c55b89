"""A tap over the valley, and below the ground the new main from the reservoir to the houses."""

from .. import palette as c
from ..nature import firs, mountain, poplars, ridge, sky, sun
from ..shapes import circle, ellipse, line, path, rect
from ..town import cottage, person


def water_main() -> str:
    """A tap over the valley, and below the ground the new main from the reservoir to the houses."""
    hills = (
        mountain(1180, 470, 620, 320, c.HAZE, "#C9DAC3")
        + mountain(860, 470, 420, 200, c.HAZE, "#C9DAC3")
        + ridge([(0, 400), (340, 340), (760, 410), (1140, 360), (1600, 400)], c.SAGE)
        + firs([(30 + i * 61, 414 - 30 * ((i * 3) % 5) / 5) for i in range(27)], 30, c.MOSS)
        + ridge([(0, 470), (300, 450), (800, 500), (1200, 440), (1600, 330)], c.MOSS)
        + ridge([(1000, 560), (1240, 440), (1420, 350), (1600, 300)], c.FIELD)
    )
    reservoir = (
        rect(1360, 258, 170, 108, c.STONE)
        + rect(1500, 258, 30, 108, c.STONE_SHADE)
        + ellipse(1445, 258, 85, 20, c.WATER)
        + path("M1360 258a85 20 0 0 0 170 0", stroke=c.STONE_SHADE, width=6)
        + path("M1382 286v80", stroke=c.LEAF, width=7)
        + "".join(line(1374, 296 + i * 18, 1390, 296 + i * 18, c.LEAF, 4) for i in range(4))
    )
    ground = ridge([(0, 600), (500, 590), (1000, 600), (1320, 470), (1600, 360)], c.LEAF)
    soil = path("M0 640C500 620 900 640 1040 616C1200 580 1330 470 1600 400V900H0Z", "#A5845A") + ridge(
        [(0, 800), (500, 780), (1000, 806), (1300, 700), (1600, 640)], c.ROOF
    )
    main = "M1445 366V560Q1445 720 1290 720H-20"
    pipe = (
        path(main, stroke=c.STONE_SHADE, width=84)
        + path(main, stroke=c.WATER_SHADE, width=58)
        + path("M1430 400V560Q1430 702 1290 702H-20", stroke=c.WATER, width=12)
    )
    collars = "".join(rect(x, 668, 26, 104, c.STONE, 4) for x in (160, 520, 880, 1210)) + rect(
        1393, 470, 104, 26, c.STONE, 4
    )
    risers = "".join(
        path(f"M{x} 690V{y}", stroke=c.STONE_SHADE, width=26) + path(f"M{x} 696V{y}", stroke=c.WATER, width=12)
        for x, y in ((268, 590), (1000, 590))
    )
    arrows = "".join(path(f"M{x + 60} 732h-62m16 -12l-16 12l16 12", stroke=c.POPLAR, width=7) for x in (360, 700, 1050))
    houses = cottage(150, 604, 200) + cottage(900, 606, 190)
    tap = (
        rect(596, 386, 40, 334, c.STONE_SHADE, 4)
        + rect(604, 386, 12, 330, c.STONE)
        + path("M616 420H500Q440 420 440 486V520", stroke=c.POPLAR, width=62)
        + path("M616 408H500Q428 408 428 486V516", stroke=c.LEAF, width=14)
        + rect(400, 512, 80, 26, c.DEEP, 6)
        + rect(580, 372, 74, 96, c.DEEP, 10)
        + rect(496, 336, 24, 66, c.DEEP)
        + rect(436, 312, 144, 30, c.GOLD, 15)
        + circle(508, 327, 22, c.GOLD_SHADE)
        + rect(566, 372, 20, 96, c.PINE, 6)
    )
    stream = path("M424 538h32q6 40 4 90h-40q-2 -50 4 -90Z", c.WATER) + path(
        "M434 540q2 40 0 86", stroke=c.WALL, width=5
    )
    basin = (
        path("M330 620H552L528 700H354Z", c.STONE)
        + path("M470 620H552L528 700H448Z", c.STONE_SHADE)
        + ellipse(441, 620, 111, 18, c.STONE_SHADE)
        + ellipse(441, 621, 96, 13, c.WATER)
        + path("M410 620q30 -10 62 0", stroke=c.WALL, width=4)
    )
    trees = poplars(
        (90, 606, 330, "deep"),
        (390, 600, 300, "mid"),
        (720, 606, 340, "green"),
        (780, 604, 260, "gold"),
        (1120, 590, 300, "deep"),
        (850, 604, 220, "mid"),
        (1200, 560, 230, "green"),
    )
    people = person(690, 630, 116, c.GOLD)
    return (
        sky()
        + sun(250, 170, 84)
        + hills
        + reservoir
        + ground
        + trees
        + houses
        + soil
        + pipe
        + collars
        + risers
        + arrows
        + basin
        + stream
        + tap
        + people
    )
