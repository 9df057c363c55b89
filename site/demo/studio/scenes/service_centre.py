"""The new service centre: a long house with a gallery, green awnings and one golden door."""

from .. import palette as c
from ..far_country import far_country
from ..nature import poplars, ridge, sky, sun
from ..shapes import circle, line, path, polygon, rect
from ..town import gallery, person, roof


def service_centre() -> str:
    """The new service centre: a long house with a gallery, green awnings and one golden door."""
    x, w = 400, 800
    awnings = "".join(
        path(f"M{x + a} 560h96l16 52h-128z", c.POPLAR)
        + "".join(path(f"M{x + a + 24 * i + 12} 560h12l{(i - 1) * 5} 52h-16z", c.MOSS) for i in range(4))
        for a in (52, 190, 514, 652)
    )
    shopfronts = "".join(
        rect(x + a, 580, 96, 108, c.GLASS_DARK)
        + polygon([(x + a, 640), (x + a + 60, 580), (x + a + 84, 580), (x + a, 664)], c.GLASS)
        + line(x + a + 48, 612, x + a + 48, 688, c.WALL, 5)
        for a in (52, 190, 514, 652)
    )
    door = (
        rect(x + 336, 552, 128, 164, c.GOLD_SHADE)
        + rect(x + 344, 562, 54, 154, c.GOLD)
        + rect(x + 402, 562, 54, 154, c.GOLD)
        + rect(x + 354, 576, 34, 70, "#F3C766")
        + rect(x + 412, 576, 34, 70, "#F3C766")
        + circle(x + 391, 652, 4, c.ROOF_SHADE)
        + circle(x + 409, 652, 4, c.ROOF_SHADE)
    )
    steps = rect(x + 312, 708, 176, 12, c.STONE) + rect(x + 296, 718, 208, 12, c.STONE_SHADE)
    ramp = polygon([(x + 500, 728), (x + 500, 704), (x + 690, 728)], c.STONE_SHADE) + path(
        f"M{x + 506} 704V664L{x + 684} 692V726", stroke=c.DEEP, width=5
    )
    building = (
        rect(x, 350, w, 366, c.WALL)
        + rect(x + w - 70, 520, 70, 196, c.WALL_SHADE)
        + rect(x, 696, w, 20, c.STONE)
        + gallery(x, 520, w, 170, 10)
        + roof(x, 350, w, 124, 0.05)
        + shopfronts
        + awnings
        + door
        + ramp
        + steps
    )
    people = (
        person(742, 762, 92, c.POPLAR)
        + person(780, 766, 66, c.GOLD)
        + person(936, 770, 94, c.LEAF, hair="#6B6259")
        + person(590, 776, 96, c.GLASS_DARK)
        + person(640, 772, 92, c.ROOF, trousers=c.DEEP)
        + person(1180, 774, 92, c.STONE_SHADE)
    )
    square = ridge([(0, 720), (800, 706), (1600, 720)], c.ROAD) + path("M0 836Q800 806 1600 836V900H0Z", c.ROAD_SHADE)
    trees = poplars(
        (330, 742, 400, "deep"),
        (268, 752, 320, "gold"),
        (190, 740, 360, "green"),
        (110, 748, 290, "mid"),
        (1272, 742, 390, "green"),
        (1340, 756, 300, "gold"),
        (1420, 744, 420, "deep"),
        (1506, 752, 330, "green"),
    )
    back = ridge([(0, 640), (400, 560), (800, 600), (1200, 560), (1600, 630)], c.MOSS)
    return sky() + sun(1330, 190, 92) + far_country() + back + square + trees + building + people
