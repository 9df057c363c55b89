"""The old stone bridge over the river, the village above it."""

from .. import palette as c
from ..far_country import far_country
from ..nature import bush, furrows, poplars, ridge, ripples, sky, sun
from ..shapes import line, path
from ..town import cottage, house, person


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
    under = path(
        "M548 768C590 704 720 664 860 664S1120 690 1160 742L1146 748C1090 704 990 684 860 684S640 716 574 776Z",
        c.STONE_SHADE,
    )
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
        cottage(1180, 500, 96)
        + cottage(1390, 470, 110)
        + house(1256, 560, 190, 3)
        + house(1424, 640, 220, 3)
        + cottage(1084, 566, 110)
        + cottage(90, 560, 120)
        + house(180, 640, 210, 3)
        + cottage(330, 574, 104)
    )
    abutments = (
        path("M0 716C160 704 330 716 436 736C500 760 548 800 560 900H0Z", c.LEAF)
        + path("M-20 780C150 736 300 728 440 738", stroke=c.ROAD, width=24)
        + path("M1600 690C1470 676 1350 690 1262 712C1206 740 1190 800 1200 900H1600Z", c.LEAF)
        + path("M1262 714C1380 700 1500 700 1620 722", stroke=c.ROAD, width=24)
        + bush(520, 800, 40, c.POPLAR, c.PINE)
        + bush(1230, 790, 40, c.POPLAR, c.PINE)
    )
    walkers = person(770, 606, 58, c.GOLD) + person(806, 602, 60, c.POPLAR) + person(980, 606, 58, c.ROOF)
    trees = poplars(
        (60, 700, 330, "gold"),
        (130, 720, 250, "deep"),
        (430, 660, 250, "mid"),
        (474, 690, 320, "deep"),
        (400, 760, 380, "green"),
        (1225, 640, 240, "mid"),
        (1400, 690, 340, "deep"),
        (1500, 760, 330, "gold"),
        (1330, 770, 330, "green"),
        (1575, 780, 420, "deep"),
    )
    vines = [(1180, 470), (1330, 400), (1480, 340), (1600, 300)]
    return (
        sky()
        + sun(420, 180, 84)
        + far_country(-120)
        + ridge([(980, 560), (1180, 460), (1330, 390), (1480, 330), (1600, 290)], c.FIELD)
        + furrows(vines, 4, 30, c.LEAF)
        + ridge([(0, 540), (200, 500), (480, 520), (760, 600), (900, 640)], c.MOSS)
        + ridge([(700, 600), (1000, 560), (1300, 520), (1600, 500)], c.FIELD)
        + river
        + shore
        + ripples([(820, 560, 70), (720, 720, 110), (900, 760, 90), (780, 830, 130), (1010, 850, 90)])
        + village
        + left_bank
        + right_bank
        + span
        + under
        + joints
        + parapet
        + walkers
        + abutments
        + trees
    )
