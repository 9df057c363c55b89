"""Public information: an open register on a desk by the window, poplars outside as its chart."""

from .. import palette as c
from ..nature import mountain, poplars, ridge, sun
from ..shapes import circle, ellipse, line, path, rect


def open_books() -> str:
    """Public information: an open register on a desk by the window, poplars outside as its chart."""
    room = rect(0, 0, 1600, 900, "#EFE9DA") + rect(0, 640, 1600, 260, c.WOOD) + rect(0, 632, 1600, 20, c.ROOF_SHADE)
    window = rect(420, 70, 760, 470, c.ROOF, 6) + rect(440, 90, 720, 430, c.SKY)
    view = (
        sun(980, 190, 62)
        + mountain(700, 430, 420, 220, c.HAZE, "#C9DAC3")
        + ridge([(440, 420), (640, 380), (900, 430), (1160, 380)], c.SAGE, 520)
        + ridge([(440, 490), (760, 470), (1160, 496)], c.MOSS, 520)
        + poplars(
            *[
                (500 + i * 88, 512, h, tone)
                for i, (h, tone) in enumerate(
                    (
                        (150, "mid"),
                        (200, "green"),
                        (170, "deep"),
                        (250, "green"),
                        (220, "deep"),
                        (290, "gold"),
                        (260, "deep"),
                        (320, "green"),
                    )
                )
            ]
        )
    )
    frame = line(800, 90, 800, 520, c.ROOF, 14) + rect(400, 530, 800, 26, c.ROOF_SHADE, 4)
    shelves = ""
    for x in (60, 1250):
        shelves += rect(x, 120, 290, 512, c.ROOF) + rect(x + 14, 134, 262, 498, c.ROOF_SHADE)
        for level in range(3):
            floor = 286 + level * 160
            shelves += rect(x + 14, floor, 262, 14, c.ROOF)
            left = x + 24
            for i in range(9):
                w, h = (22, 30, 26)[i % 3], 104 + (i * 17 + level * 23) % 30
                fill = (c.LEAF, c.POPLAR, c.SAGE, c.DEEP, c.STONE, c.MOSS)[(i + level * 2) % 6]
                if i == 5 and level == (1 if x == 60 else 2):
                    fill = c.GOLD
                shelves += rect(left, floor - h, w, h, fill, 2) + rect(left, floor - h + 18, w, 6, c.PAPER)
                left += w + 2
    book = (
        path(
            "M430 796L500 668Q660 640 800 690Q940 640 1100 668L1170 796Q980 760 800 812Q620 760 430 796Z", c.ROOF_SHADE
        )
        + path("M448 776L510 660Q660 634 800 684V796Q630 748 448 776Z", c.WALL)
        + path("M1152 776L1090 660Q940 634 800 684V796Q970 748 1152 776Z", c.PAPER)
        + path("M800 684V796", stroke=c.STONE, width=4)
        + "".join(
            path(
                f"M{532 - i * 15} {688 + i * 24}Q{660 - i * 6} {664 + i * 25} {768} {706 + i * 22}",
                stroke=c.STONE,
                width=5,
            )
            for i in range(4)
        )
        + "".join(
            rect(848 + i * 56, 742 - h - i * 4, 32, h, f, 2)
            for i, (h, f) in enumerate(((30, c.LEAF), (44, c.POPLAR), (36, c.LEAF), (56, c.GOLD)))
        )
    )
    lens = circle(1290, 742, 62, c.DEEP) + circle(1290, 742, 48, c.WATER) + line(1336, 788, 1400, 846, c.DEEP, 22)
    lens += path("M1262 724a36 36 0 0 1 30 -18", stroke=c.WALL, width=6)
    cup = path("M230 700H340V760Q340 800 300 800H270Q230 800 230 760Z", c.LEAF) + path(
        "M340 720q44 4 34 34q-8 20 -40 16", stroke=c.LEAF, width=12
    )
    cup += ellipse(285, 701, 55, 11, c.POPLAR)
    return (
        room
        + window
        + '<clipPath id="v"><rect x="440" y="90" width="720" height="430"/></clipPath>'
        + f'<g clip-path="url(#v)">{view}</g>'
        + frame
        + shelves
        + book
        + lens
        + cup
    )
