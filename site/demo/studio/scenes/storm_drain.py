"""A street cut open: paving, gratings, and the new pipe that carries the rain away."""

from .. import palette as c
from ..nature import poplars, ridge, sky
from ..shapes import circle, ellipse, line, path, rect
from ..town import house, lamp, person, umbrella


def storm_drain() -> str:
    """A street cut open: paving, gratings, and the new pipe that carries the rain away."""
    rain = "".join(
        line(60 + (i * 131) % 1540, 40 + (i * 83) % 470, 48 + (i * 131) % 1540, 76 + (i * 83) % 470, c.WATER_SHADE, 4)
        for i in range(64)
    )
    clouds = (
        "".join(
            circle(x, y, r, fill)
            for x, y, r, fill in (
                (260, 140, 70, c.HAZE),
                (350, 110, 92, c.HAZE),
                (450, 146, 66, c.HAZE),
                (1060, 120, 64, c.HAZE),
                (1150, 92, 86, c.HAZE),
                (1250, 126, 62, c.HAZE),
            )
        )
        + rect(196, 140, 320, 70, c.HAZE, 35)
        + rect(1000, 116, 312, 70, c.HAZE, 35)
    )
    soil = rect(0, 626, 1600, 274, "#9B7B52") + ridge(
        [(0, 770), (400, 752), (800, 776), (1200, 748), (1600, 770)], c.ROOF
    )
    stones = "".join(
        ellipse(
            70 + (i * 197) % 1500,
            656 if i % 3 == 0 else 852 + (i * 13) % 24,
            20 + i % 4 * 6,
            12 + i % 3 * 4,
            c.STONE_SHADE,
            0.7,
        )
        for i in range(16)
    )
    road = rect(0, 586, 1600, 40, c.GLASS_DARK) + rect(0, 578, 1600, 12, c.STONE_SHADE)
    pavement = rect(0, 556, 1600, 24, c.STONE) + "".join(
        line(40 + i * 80, 560, 40 + i * 80, 577, c.STONE_SHADE, 3) for i in range(20)
    )
    gratings = ""
    for x in (420, 1120):
        gratings += rect(x, 574, 64, 16, c.INK, 3)
        gratings += "".join(line(x + 10 + i * 11, 576, x + 10 + i * 11, 588, c.STONE, 4) for i in range(5))
        gratings += rect(x + 12, 590, 40, 130, c.STONE) + rect(x + 20, 590, 24, 130, c.WATER)
    pipe = (
        rect(-20, 700, 1640, 116, c.STONE_SHADE)
        + rect(-20, 716, 1640, 84, c.DEEP)
        + path("M-20 760" + "".join("q50 -22 100 0t100 0" for _ in range(9)) + "V800H-20Z", c.WATER)
        + "".join(rect(x, 690, 30, 136, c.STONE) for x in (170, 560, 790, 1020, 1410))
    )
    arrows = "".join(path(f"M{x} 782h66m-18 -12l18 12l-18 12", stroke=c.POPLAR, width=7) for x in (250, 650, 880, 1270))
    houses = house(60, 560, 280, 4) + house(356, 562, 230, 3) + house(990, 562, 230, 3) + house(1250, 560, 290, 4)
    people = (
        person(664, 582, 124, c.POPLAR)
        + umbrella(664, 582, 124, c.GOLD, c.GOLD_SHADE)
        + person(852, 580, 118, c.LEAF)
        + umbrella(852, 580, 118, c.DEEP, c.POPLAR)
    )
    trees = poplars(
        (612, 560, 250, "mid"),
        (970, 560, 270, "green"),
        (36, 562, 300, "deep"),
        (1232, 562, 220, "gold"),
        (1570, 562, 330, "deep"),
        (344, 562, 210, "gold"),
    )
    back = ridge([(0, 470), (400, 400), (800, 450), (1200, 390), (1600, 460)], c.SAGE) + ridge(
        [(0, 530), (500, 480), (900, 520), (1600, 480)], c.MOSS
    )
    return (
        sky("#DDE8DF")
        + clouds
        + back
        + rain
        + trees
        + houses
        + lamp(770, 586, 300, 1)
        + soil
        + stones
        + pipe
        + road
        + pavement
        + gratings
        + arrows
        + people
    )
