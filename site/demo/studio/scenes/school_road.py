"""A road that runs to a lit school between lamps and poplars, children on the pavement."""

from .. import palette as c
from ..nature import firs, mountain, poplars, ridge, sky, sun
from ..shapes import circle, line, path, polygon, rect
from ..town import lamp, person, roof, windows

GLOW = "#F6DFA6"


def school_road() -> str:
    """A road that runs to a lit school between lamps and poplars, children on the pavement."""
    stars = "".join(circle(80 + (i * 173) % 1460, 40 + (i * 67) % 240, 2.4, GLOW, 0.8) for i in range(34))
    back = (
        mountain(520, 520, 640, 300, "#244F3E", "#1E4435", "#3E6B57")
        + mountain(1150, 520, 560, 240, "#244F3E", "#1E4435", "#3E6B57")
        + ridge([(0, 430), (360, 380), (800, 440), (1240, 370), (1600, 420)], "#1F4A39")
        + firs([(40 + i * 62, 440 - 26 * ((i * 5) % 4) / 4) for i in range(26)], 34, "#173F30")
        + ridge([(0, 500), (420, 466), (800, 500), (1180, 466), (1600, 500)], "#1B4232")
    )
    school = (
        rect(610, 410, 380, 120, "#CDC6B0")
        + roof(610, 410, 380, 70, 0.05)
        + windows(620, 452, 360, 34, 8, 24, GLOW)
        + windows(620, 508, 150, 38, 3, 24, GLOW)
        + windows(830, 508, 150, 38, 3, 24, GLOW)
        + rect(774, 462, 52, 68, c.GOLD)
        + line(800, 466, 800, 530, c.GOLD_SHADE, 4)
        + line(800, 340, 800, 278, "#CDC6B0", 5)
        + polygon([(802, 280), (846, 290), (802, 304)], c.GOLD)
    )
    verge = ridge([(0, 560), (400, 530), (800, 528), (1200, 530), (1600, 560)], "#1A4634")
    road = polygon([(762, 530), (838, 530), (1290, 900), (310, 900)], "#3F4A44")
    pavement = polygon([(838, 530), (872, 530), (1600, 850), (1600, 900), (1290, 900)], "#8A8878")
    kerb = polygon([(836, 530), (842, 530), (1316, 900), (1284, 900)], "#B8B29D")
    marks = "".join(
        polygon([(800 - s, y), (800 + s, y), (800 + s * 1.35, y + h), (800 - s * 1.35, y + h)], "#D9D2BC")
        for y, h, s in ((552, 14, 2), (584, 22, 3.4), (630, 36, 5), (696, 56, 8), (790, 84, 12))
    )
    pools = "".join(
        path(f"M{x - rx} {y}a{rx} {ry} 0 1 0 {2 * rx} 0a{rx} {ry} 0 1 0 {-2 * rx} 0Z", GLOW, opacity=0.2)
        for x, y, rx, ry in (
            (890, 560, 44, 9),
            (960, 604, 66, 14),
            (1084, 684, 100, 22),
            (1290, 812, 160, 40),
            (706, 560, 44, 9),
            (632, 604, 66, 14),
            (506, 684, 100, 22),
            (300, 812, 160, 40),
        )
    )
    lamps = "".join(
        lamp(x, y, h, side, GLOW, "#0B2018")
        for x, y, h, side in (
            (910, 556, 120, -1),
            (690, 556, 120, 1),
            (1000, 600, 180, -1),
            (600, 600, 180, 1),
            (1150, 680, 290, -1),
            (450, 680, 290, 1),
            (1420, 806, 470, -1),
            (180, 806, 470, 1),
        )
    )
    children = (
        person(1180, 792, 108, c.GOLD, trousers="#16251E", bag=c.LEAF)
        + person(1096, 760, 92, c.MOSS, "#16251E", c.GOLD_SHADE)
        + person(1250, 800, 142, c.STONE, trousers="#16251E")
        + person(985, 640, 54, c.GOLD, "#16251E", c.LEAF)
        + person(1010, 642, 54, c.SAGE, "#16251E")
    )
    trees = poplars(
        (560, 560, 200, "night"),
        (1050, 556, 210, "night"),
        (470, 610, 280, "night"),
        (1130, 600, 290, "night"),
        (350, 660, 340, "night"),
        (1270, 650, 360, "night"),
        (60, 760, 520, "night"),
        (1610, 740, 540, "night"),
        (1480, 716, 330, "gold"),
        (320, 700, 330, "night"),
    )
    return (
        sky("#16382B")
        + stars
        + sun(1250, 150, 66, "#F3D892")
        + back
        + school
        + verge
        + trees
        + road
        + pavement
        + kerb
        + marks
        + pools
        + children
        + lamps
    )
