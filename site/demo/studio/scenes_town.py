"""Scenes of the town by day: service centre, bridge, storm drain, kindergarten, yard."""

from . import palette as c
from .nature import bush, firs, furrows, mountain, poplars, ridge, ripples, sky, sun
from .shapes import arch, circle, ellipse, line, path, polygon, rect
from .town import bench, cottage, gallery, house, lamp, person, roof, umbrella


def far_country(shift: float = 0) -> str:
    """Mountains and three soft hills behind a scene."""
    return (
        mountain(1130 + shift, 520, 620, 330, c.HAZE, "#C9DAC3")
        + mountain(820 + shift, 520, 460, 220, c.HAZE, "#C9DAC3")
        + ridge([(0, 430), (300, 360), (640, 440), (980, 390), (1320, 440), (1600, 380)], c.HAZE)
        + ridge([(0, 520), (260, 470), (560, 520), (900, 460), (1240, 520), (1600, 450)], c.SAGE)
        + firs([(110 + i * 57, 512 - 34 * ((i * 7) % 5) / 5) for i in range(26)], 30, c.MOSS)
    )


def service_centre() -> str:
    """The new service centre: a long house with a gallery, green awnings and one golden door."""
    x, w, foot = 400, 800, 716
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
        (330, 742, 400, "deep"), (268, 752, 320, "gold"), (190, 740, 360, "green"), (110, 748, 290, "mid"),
        (1272, 742, 390, "green"), (1340, 756, 300, "gold"), (1420, 744, 420, "deep"), (1506, 752, 330, "green"),
    )  # fmt: skip
    back = ridge([(0, 640), (400, 560), (800, 600), (1200, 560), (1600, 630)], c.MOSS)
    return sky() + sun(1330, 190, 92) + far_country() + back + square + trees + building + people


def zemokhevi_bridge() -> str:
    """The old stone bridge over the river, the village above it."""
    river = path(
        "M860 440C800 480 960 520 900 570C840 620 620 660 560 760L520 900H1240C1240 820 1120 760 1140 690C1160 620 "
        "1040 560 1040 520C1040 480 950 470 920 440Z",
        c.WATER,
    )
    shore = path("M560 760C620 660 840 620 900 570L930 580C860 650 690 690 640 780L610 900H520Z", c.WATER_SHADE)
    left_bank = ridge([(0, 600), (220, 580), (470, 650), (600, 720), (610, 760)], c.LEAF) + path(
        "M610 760C600 820 540 860 520 900H0V600Z", c.LEAF
    )
    right_bank = path("M1600 560C1400 570 1200 640 1130 700C1130 780 1220 820 1240 900H1600Z", c.LEAF)
    span = path(
        "M430 742C560 640 700 596 850 596S1140 640 1270 720L1262 800C1230 770 1190 748 1160 742C1120 690 1000 664 "
        "860 664S590 704 548 768C510 776 460 790 420 812Z",
        c.STONE,
    )
    under = path("M548 768C590 704 720 664 860 664S1120 690 1160 742L1146 748C1090 704 990 684 860 684S640 716 574 "
                 "776Z", c.STONE_SHADE)  # fmt: skip
    parapet = path("M430 742C560 640 700 596 850 596S1140 640 1270 720", stroke=c.STONE_SHADE, width=16) + path(
        "M430 730C560 628 700 584 850 584S1140 628 1270 708", stroke=c.PAPER, width=10
    )
    joints = "".join(
        line(x, y, x + dx, y + 34, c.STONE_SHADE, 3)
        for x, y, dx in (
            (600, 664, 10),
            (680, 632, 7),
            (770, 614, 4),
            (930, 616, -4),
            (1020, 632, -8),
            (1100, 662, -12),
        )
    )
    village = (
        cottage(1180, 500, 96) + cottage(1390, 470, 110) + house(1256, 560, 190, 3) + house(1424, 640, 220, 3)
        + cottage(1084, 566, 110) + cottage(90, 560, 120) + house(180, 640, 210, 3) + cottage(330, 574, 104)
    )  # fmt: skip
    abutments = (
        path("M0 716C160 704 330 716 436 736C500 760 548 800 560 900H0Z", c.LEAF)
        + path("M-20 780C150 736 300 728 440 738", stroke=c.ROAD, width=24)
        + path("M1600 690C1470 676 1350 690 1262 712C1206 740 1190 800 1200 900H1600Z", c.LEAF)
        + path("M1262 714C1380 700 1500 700 1620 722", stroke=c.ROAD, width=24)
        + bush(520, 800, 40, c.POPLAR, c.PINE) + bush(1230, 790, 40, c.POPLAR, c.PINE)
    )  # fmt: skip
    walkers = person(770, 606, 58, c.GOLD) + person(806, 602, 60, c.POPLAR) + person(980, 606, 58, c.ROOF)
    trees = poplars(
        (60, 700, 330, "gold"), (130, 720, 250, "deep"), (430, 660, 250, "mid"), (474, 690, 320, "deep"),
        (400, 760, 380, "green"), (1225, 640, 240, "mid"), (1400, 690, 340, "deep"), (1500, 760, 330, "gold"),
        (1330, 770, 330, "green"), (1575, 780, 420, "deep"),
    )  # fmt: skip
    vines = [(1180, 470), (1330, 400), (1480, 340), (1600, 300)]
    return (
        sky() + sun(420, 180, 84) + far_country(-120)
        + ridge([(980, 560), (1180, 460), (1330, 390), (1480, 330), (1600, 290)], c.FIELD)
        + furrows(vines, 4, 30, c.LEAF)
        + ridge([(0, 540), (200, 500), (480, 520), (760, 600), (900, 640)], c.MOSS)
        + ridge([(700, 600), (1000, 560), (1300, 520), (1600, 500)], c.FIELD)
        + river + shore + ripples([(820, 560, 70), (720, 720, 110), (900, 760, 90), (780, 830, 130), (1010, 850, 90)])
        + village + left_bank + right_bank + span + under + joints + parapet + walkers + abutments + trees
    )  # fmt: skip


def storm_drain() -> str:
    """A street cut open: paving, gratings, and the new pipe that carries the rain away."""
    rain = "".join(
        line(60 + (i * 131) % 1540, 40 + (i * 83) % 470, 48 + (i * 131) % 1540, 76 + (i * 83) % 470, c.WATER_SHADE, 4)
        for i in range(64)
    )
    clouds = "".join(
        circle(x, y, r, fill)
        for x, y, r, fill in (
            (260, 140, 70, c.HAZE), (350, 110, 92, c.HAZE), (450, 146, 66, c.HAZE),
            (1060, 120, 64, c.HAZE), (1150, 92, 86, c.HAZE), (1250, 126, 62, c.HAZE),
        )
    ) + rect(196, 140, 320, 70, c.HAZE, 35) + rect(1000, 116, 312, 70, c.HAZE, 35)  # fmt: skip
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
    pavement = rect(0, 556, 1600, 24, c.STONE) + "".join(line(40 + i * 80, 560, 40 + i * 80, 577, c.STONE_SHADE, 3)
                                                        for i in range(20))  # fmt: skip
    gratings = ""
    for x in (420, 1120):
        gratings += rect(x, 574, 64, 16, c.INK, 3)
        gratings += "".join(line(x + 10 + i * 11, 576, x + 10 + i * 11, 588, c.STONE, 4) for i in range(5))
        gratings += rect(x + 12, 590, 40, 130, c.STONE) + rect(x + 20, 590, 24, 130, c.WATER)
    pipe = (
        rect(-20, 700, 1640, 116, c.STONE_SHADE) + rect(-20, 716, 1640, 84, c.DEEP)
        + path("M-20 760" + "".join("q50 -22 100 0t100 0" for _ in range(9)) + "V800H-20Z", c.WATER)
        + "".join(rect(x, 690, 30, 136, c.STONE) for x in (170, 560, 790, 1020, 1410))
    )  # fmt: skip
    arrows = "".join(path(f"M{x} 782h66m-18 -12l18 12l-18 12", stroke=c.POPLAR, width=7) for x in (250, 650, 880, 1270))
    houses = house(60, 560, 280, 4) + house(356, 562, 230, 3) + house(990, 562, 230, 3) + house(1250, 560, 290, 4)
    people = (
        person(664, 582, 124, c.POPLAR) + umbrella(664, 582, 124, c.GOLD, c.GOLD_SHADE)
        + person(852, 580, 118, c.LEAF) + umbrella(852, 580, 118, c.DEEP, c.POPLAR)
    )  # fmt: skip
    trees = poplars((612, 560, 250, "mid"), (970, 560, 270, "green"), (36, 562, 300, "deep"), (1232, 562, 220, "gold"),
                    (1570, 562, 330, "deep"), (344, 562, 210, "gold"))  # fmt: skip
    back = ridge([(0, 470), (400, 400), (800, 450), (1200, 390), (1600, 460)], c.SAGE) + ridge(
        [(0, 530), (500, 480), (900, 520), (1600, 480)], c.MOSS
    )
    return (
        sky("#DDE8DF") + clouds + back + rain + trees + houses + lamp(770, 586, 300, 1)
        + soil + stones + pipe + road + pavement + gratings + arrows + people
    )  # fmt: skip


def kindergarten() -> str:
    """The kindergarten: a bright low house, slide, swing and children at play."""
    x, w, foot = 250, 660, 690
    panes = "".join(
        rect(x + a, 520, 98, 110, c.DEEP, 6) + rect(x + a + 6, 526, 86, 98, c.WATER, 4)
        + line(x + a + 49, 526, x + a + 49, 624, c.WALL, 6) + line(x + a + 6, 566, x + a + 92, 566, c.WALL, 6)
        for a in (40, 172, 424, 540)
    )  # fmt: skip
    paper_suns = circle(x + 70, 598, 14, c.GOLD) + circle(x + 560, 598, 14, c.LEAF) + circle(x + 230, 598, 14, c.LEAF)
    building = (
        rect(x, 470, w, 220, c.WALL) + rect(x + w - 60, 470, 60, 220, c.WALL_SHADE) + rect(x, 668, w, 22, c.STONE)
        + roof(x, 470, w, 116, 0.06) + panes + paper_suns
        + rect(x + 290, 436, 124, 254, c.WALL) + polygon([(x + 286, 440), (x + 352, 376), (x + 418, 440)], c.WALL)
        + path(f"M{x + 272} 446L{x + 352} 368L{x + 432} 446", stroke=c.ROOF_SHADE, width=14)
        + circle(x + 352, 470, 26, c.POPLAR) + circle(x + 352, 470, 18, c.SUN)
        + arch(x + 312, 690, 80, 150, c.LEAF) + arch(x + 322, 690, 60, 138, c.POPLAR) + circle(x + 372, 628, 5, c.GOLD)
    )  # fmt: skip
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
        + line(1010, 540, 1010, 740, c.ROOF_SHADE, 9) + line(1052, 540, 1052, 740, c.ROOF_SHADE, 9)
        + path("M1048 556C1110 566 1130 700 1230 712L1232 736C1100 730 1100 600 1048 588Z", c.GOLD)
        + path("M1048 556C1110 566 1130 700 1230 712", stroke=c.GOLD_SHADE, width=8)
        + polygon([(994, 540), (1031, 488), (1068, 540)], c.LEAF) + polygon([(1031, 488), (1068, 540), (1044, 540)], c.POPLAR)
    )  # fmt: skip
    swing = (
        path("M1316 740L1360 530H1520L1564 740M1360 530L1388 740M1520 530L1492 740", stroke=c.POPLAR, width=10)
        + path("M1412 532L1400 676M1452 532L1440 676", stroke=c.INK, width=3)
        + rect(1388, 674, 64, 9, c.WOOD, 3)
        + person(1420, 690, 92, c.GOLD, hair=c.ROOF_SHADE)
    )
    children = (
        person(1056, 578, 78, c.LEAF) + person(700, 792, 84, c.POPLAR) + person(768, 796, 80, c.GOLD)
        + person(836, 790, 86, c.LEAF, hair=c.ROOF_SHADE) + person(626, 800, 132, c.ROOF, trousers=c.DEEP)
        + path("M714 742L754 746M782 746L822 742M644 728L688 744", stroke=c.SKIN, width=7)
        + circle(928, 800, 20, c.GOLD) + path("M914 788q14 12 28 4M912 808q14 -10 32 2", stroke=c.GOLD_SHADE, width=4)
    )  # fmt: skip
    sand = ellipse(1160, 760, 240, 40, c.ROAD)
    trees = poplars((196, 700, 350, "deep"), (120, 710, 270, "gold"), (960, 700, 330, "green"), (1268, 700, 280, "mid"),
                    (1592, 720, 400, "deep"), (40, 700, 330, "green"))  # fmt: skip
    ground = ridge([(0, 690), (600, 676), (1100, 690), (1600, 670)], c.MOSS) + ridge(
        [(0, 830), (500, 800), (1000, 836), (1600, 800)], c.FIELD
    )
    yard_path = path("M560 690C560 740 470 800 420 900H760C720 800 650 740 650 690Z", c.ROAD)
    return (
        sky() + sun(1440, 170, 84) + far_country(-60) + ridge([(0, 620), (500, 570), (1000, 610), (1600, 560)], c.SAGE)
        + trees + ground + yard_path + sand + building + fence + slide + swing + bush(946, 706, 34, c.LEAF, c.POPLAR)
        + bush(262, 712, 30, c.LEAF, c.POPLAR) + children
    )  # fmt: skip


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
        rect(ex, 612, 76, 80, c.POPLAR) + rect(ex + 8, 622, 27, 70, c.DEEP) + rect(ex + 41, 622, 27, 70, c.DEEP)
        + rect(ex - 16, 596, 108, 14, c.ROOF) + rect(ex - 20, 688, 116, 12, c.STONE)
        for ex in (x + 154, x + 514)
    )  # fmt: skip
    laundry = path("M60 520Q220 556 390 506", stroke=c.INK, width=3) + "".join(
        polygon([(lx, ly), (lx + 44, ly + 2), (lx + 42, ly + 62), (lx + 2, ly + 60)], fill)
        for lx, ly, fill in ((110, 530, c.PAPER), (170, 536, c.GOLD), (232, 536, c.MOSS), (292, 526, c.PAPER))
    )
    walnut = (
        path("M1330 700C1344 620 1330 560 1350 470L1376 470C1384 560 1378 620 1396 700Z", c.ROOF_SHADE)
        + path("M1356 540L1300 470M1370 520L1440 450", stroke=c.ROOF_SHADE, width=14)
        + circle(1270, 430, 92, c.LEAF) + circle(1440, 420, 104, c.POPLAR) + circle(1350, 350, 118, c.LEAF)
        + circle(1380, 460, 84, c.POPLAR) + circle(1320, 400, 60, c.FIELD)
    )  # fmt: skip
    people = (
        person(1180, 800, 116, c.GOLD, hair="#8A8178") + person(1250, 806, 118, c.POPLAR) + person(700, 772, 104, c.ROOF)
        + person(756, 778, 76, c.LEAF)
    )  # fmt: skip
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
        sky() + sun(220, 170, 84) + far_country() + ridge([(0, 620), (800, 560), (1600, 620)], c.MOSS) + trees + block
        + entrances + paving + slabs + lawns + laundry + walnut + shrubs + lamp(1216, 736, 360, -1)
        + bench(330, 800, 190) + bench(1000, 790, 150) + people
        + "".join(circle(*dot) for dot in ((130, 790, 7, c.GOLD), (180, 770, 6, c.PAPER), (90, 760, 6, c.PAPER), (60, 810, 7, c.GOLD)))
    )  # fmt: skip
