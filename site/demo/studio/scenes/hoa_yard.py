"""The yard of an association's block of flats: balconies, benches, a walnut tree, laundry and a new lamp."""

from .. import palette as c
from ..far_country import far_country
from ..nature import bush, poplars, ridge, sky, sun
from ..shapes import circle, line, path, polygon, rect
from ..town import bench, lamp, person


def hoa_yard() -> str:
    """The yard of an association's block of flats: balconies, benches, a walnut tree, laundry and a new lamp."""
    x, w, floors, top = 420, 760, 5, 170
    height = 100
    block = rect(x, top, w, floors * height + 20, c.WALL) + rect(
        x + w - 60, top, 60, floors * height + 20, c.WALL_SHADE
    )
    block += rect(x - 14, top - 18, w + 28, 22, c.ROOF_SHADE, 3)
    for floor in range(floors):
        y = top + 22 + floor * height
        for bay in range(6):
            bx = x + 34 + bay * 120
            if bay in (1, 4) and floor < floors:
                block += rect(bx + 10, y, 56, 88, c.GLASS) if floor < 4 else ""
                block += line(bx + 38, y, bx + 38, y + 84, c.WALL, 4) if floor < 4 else ""
                continue
            block += rect(bx, y, 92, 76, c.GLASS_DARK) + rect(bx + 8, y + 6, 34, 66, c.GLASS)
            block += rect(bx + 50, y + 6, 34, 66, c.SUN if (floor * 5 + bay) % 7 == 3 else c.GLASS)
            block += rect(bx - 6, y + 42, 104, 40, (c.LEAF, c.STONE, c.MOSS)[(bay + floor) % 3])
            block += "".join(line(bx + 6 + i * 16, y + 48, bx + 6 + i * 16, y + 78, c.WALL, 3) for i in range(6))
            block += rect(bx - 10, y + 36, 112, 8, c.WOOD, 2)
    entrances = "".join(
        rect(ex, 612, 76, 80, c.POPLAR)
        + rect(ex + 8, 622, 27, 70, c.DEEP)
        + rect(ex + 41, 622, 27, 70, c.DEEP)
        + rect(ex - 16, 596, 108, 14, c.ROOF)
        + rect(ex - 20, 688, 116, 12, c.STONE)
        for ex in (x + 154, x + 514)
    )
    laundry = path("M60 520Q220 556 390 506", stroke=c.INK, width=3) + "".join(
        polygon([(lx, ly), (lx + 44, ly + 2), (lx + 42, ly + 62), (lx + 2, ly + 60)], fill)
        for lx, ly, fill in ((110, 530, c.PAPER), (170, 536, c.GOLD), (232, 536, c.MOSS), (292, 526, c.PAPER))
    )
    walnut = (
        path("M1330 700C1344 620 1330 560 1350 470L1376 470C1384 560 1378 620 1396 700Z", c.ROOF_SHADE)
        + path("M1356 540L1300 470M1370 520L1440 450", stroke=c.ROOF_SHADE, width=14)
        + circle(1270, 430, 92, c.LEAF)
        + circle(1440, 420, 104, c.POPLAR)
        + circle(1350, 350, 118, c.LEAF)
        + circle(1380, 460, 84, c.POPLAR)
        + circle(1320, 400, 60, c.FIELD)
    )
    people = (
        person(1180, 800, 116, c.GOLD, hair="#8A8178")
        + person(1250, 806, 118, c.POPLAR)
        + person(700, 772, 104, c.ROOF)
        + person(756, 778, 76, c.LEAF)
    )
    paving = ridge([(0, 690), (800, 684), (1600, 690)], c.ROAD) + path("M0 900L300 700H1330L1600 900Z", c.ROAD_SHADE)
    slabs = "".join(line(300 + i * 147, 702, 20 + i * 222, 898, c.ROAD, 4) for i in range(8)) + "".join(
        line(270 - i * 84, 722 + i * 60, 1360 + i * 80, 722 + i * 60, c.ROAD, 4) for i in range(3)
    )
    lawns = path("M0 700H300L60 870Q0 880 0 880Z", c.FIELD) + path("M1600 700H1330L1560 870L1600 880Z", c.FIELD)
    trees = poplars(
        (60, 704, 430, "deep"), (390, 702, 380, "green"), (1560, 704, 420, "deep"), (1220, 702, 300, "gold")
    )
    shrubs = "".join(bush(bx, 712, 30, c.LEAF, c.POPLAR) for bx in (470, 548, 700, 850, 1040))
    return (
        sky()
        + sun(220, 170, 84)
        + far_country()
        + ridge([(0, 620), (800, 560), (1600, 620)], c.MOSS)
        + trees
        + block
        + entrances
        + paving
        + slabs
        + lawns
        + laundry
        + walnut
        + shrubs
        + lamp(1216, 736, 360, -1)
        + bench(330, 800, 190)
        + bench(1000, 790, 150)
        + people
        + "".join(
            circle(*dot)
            for dot in ((130, 790, 7, c.GOLD), (180, 770, 6, c.PAPER), (90, 760, 6, c.PAPER), (60, 810, 7, c.GOLD))
        )
    )
