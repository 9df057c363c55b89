"""Pictures of the town's common things: council hall, water, letter box, budget."""

import math

from . import palette as c
from .nature import firs, mountain, poplars, ridge, ripples, sky, sun
from .shapes import arch, circle, ellipse, line, path, polygon, rect
from .town import cottage, person, roof


def council_hall() -> str:
    """The chamber: tall windows on the mountains, the chair's desk and two curved rows of members."""
    wall = rect(0, 0, 1600, 900, "#EFE9DA") + rect(0, 560, 1600, 340, "#C9A877") + rect(0, 552, 1600, 14, c.ROOF_SHADE)
    boards = "".join(line(800 + (i - 8) * 60, 566, 800 + (i - 8) * 190, 900, "#B99465", 3) for i in range(17))
    openings = ""
    for x in (110, 400, 990, 1280):
        openings += arch(x - 14, 486, 238, 398, c.WOOD) + arch(x, 486, 210, 384, c.SKY)
        openings += f'<clipPath id="w{x}"><path d="M{x} 486V207A105 105 0 0 1 {x + 210} 207V486Z"/></clipPath>'
        view = (
            mountain(x + 120, 430, 330, 210, c.HAZE, "#C9DAC3")
            + ridge([(x - 20, 400), (x + 90, 370), (x + 240, 400)], c.SAGE, 500)
            + ridge([(x - 20, 450), (x + 120, 426), (x + 240, 446)], c.MOSS, 500)
            + poplars(
                (x + 46, 486, 130, "green"),
                (x + 86, 490, 100, "gold" if x in (400, 1280) else "mid"),
                (x + 176, 488, 150, "deep"),
            )
        )
        openings += f'<g clip-path="url(#w{x})">{view}</g>'
        openings += line(x + 105, 110, x + 105, 486, c.WOOD, 8) + line(x, 250, x + 210, 250, c.WOOD, 8)
        openings += rect(x - 26, 484, 262, 16, c.ROOF, 3)
    arms = arch(728, 400, 144, 210, c.POPLAR) + "".join(
        path(f"M{px} {380 - h}C{px + 26} {380 - h * 0.6} {px + 24} 372 {px} 372C{px - 24} 372 {px - 26} {380 - h * 0.6} {px} {380 - h}Z", fill)
        for px, h, fill in ((764, 100, c.SKY), (836, 92, c.GOLD), (800, 140, c.PAPER))
    ) + path("M728 386q18 -14 36 0t36 0t36 0t36 0v14h-144z", c.WATER_SHADE)  # fmt: skip
    flags = "".join(
        line(x, 230, x, 556, c.ROOF_SHADE, 6) + path(f"M{x} 240q{d * 40} 10 {d * 44} 90q{d * -10} 60 {d * 6} 110l{d * -50} -14Z", fill)
        for x, d, fill in ((664, -1, c.PAPER), (936, 1, c.LEAF))
    )  # fmt: skip
    chair_row = "".join(rect(x, 470, 64, 110, c.DEEP, 14) for x in (690, 768, 846))
    seated = "".join(person(x, 610, 150, coat) for x, coat in ((722, c.GLASS_DARK), (800, c.POPLAR), (878, c.ROOF)))
    desk = rect(610, 540, 380, 26, c.WOOD, 4) + rect(624, 564, 352, 84, c.ROOF) + "".join(
        rect(640 + i * 84, 576, 72, 60, c.ROOF_SHADE, 3) for i in range(4)
    ) + path("M722 540v-26M800 540v-26M878 540v-26", stroke=c.INK, width=4)  # fmt: skip
    rows = ""
    for y, r, n, size, hues in ((690, 400, 8, 128, 0), (800, 620, 10, 160, 2)):
        for i in range(n):
            angle = math.pi * (0.14 + 0.72 * i / (n - 1))
            x = 800 - r * 1.1 * math.cos(angle)
            foot = y + 50 * math.sin(angle)
            if abs(x - 800) < 150:
                continue
            coat = (c.POPLAR, c.STONE_SHADE, c.DEEP, c.GOLD, c.LEAF, c.GLASS_DARK)[(i + hues) % 6]
            hair = (c.HAIR, c.ROOF_SHADE, "#8A8178")[(i * 2 + hues) % 3]
            rows += rect(x - size * 0.3, foot - size * 0.52, size * 0.6, size * 0.5, c.PINE, 12)
            rows += person(x, foot, size, coat, hair=hair)
        left, right = 800 - r * 1.1 * math.cos(math.pi * 0.14) - 60, 800 + r * 1.1 * math.cos(math.pi * 0.14) + 60
        for a, b in ((left, 700), (900, right)):
            edge = y + (16 if r == 400 else 20)
            end = 46
            if a == left:
                d = f"M{a} {edge - 66}Q{(a + b) / 2} {edge - 20} {b} {edge - 66 + end}V{edge + end}Q{(a + b) / 2} {edge + 40} {a} {edge}Z"
                top = f"M{a} {edge - 66}Q{(a + b) / 2} {edge - 20} {b} {edge - 66 + end}"
            else:
                d = f"M{b} {edge - 66}Q{(a + b) / 2} {edge - 20} {a} {edge - 66 + end}V{edge + end}Q{(a + b) / 2} {edge + 40} {b} {edge}Z"
                top = f"M{b} {edge - 66}Q{(a + b) / 2} {edge - 20} {a} {edge - 66 + end}"
            rows += path(d, c.ROOF) + path(top, stroke=c.WOOD, width=14)
    return wall + boards + openings + flags + arms + chair_row + seated + desk + rows


def water_main() -> str:
    """A tap over the valley, and below the ground the new main from the reservoir to the houses."""
    hills = (
        mountain(1180, 470, 620, 320, c.HAZE, "#C9DAC3") + mountain(860, 470, 420, 200, c.HAZE, "#C9DAC3")
        + ridge([(0, 400), (340, 340), (760, 410), (1140, 360), (1600, 400)], c.SAGE)
        + firs([(30 + i * 61, 414 - 30 * ((i * 3) % 5) / 5) for i in range(27)], 30, c.MOSS)
        + ridge([(0, 470), (300, 450), (800, 500), (1200, 440), (1600, 330)], c.MOSS)
        + ridge([(1000, 560), (1240, 440), (1420, 350), (1600, 300)], c.FIELD)
    )  # fmt: skip
    reservoir = (
        rect(1360, 258, 170, 108, c.STONE) + rect(1500, 258, 30, 108, c.STONE_SHADE) + ellipse(1445, 258, 85, 20, c.WATER)
        + path("M1360 258a85 20 0 0 0 170 0", stroke=c.STONE_SHADE, width=6) + path("M1382 286v80", stroke=c.LEAF, width=7)
        + "".join(line(1374, 296 + i * 18, 1390, 296 + i * 18, c.LEAF, 4) for i in range(4))
    )  # fmt: skip
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
    drops = "".join(
        path(f"M{x} 726h56m-16 -11l-16 0m32 0l-16 11l16 0m-16 0l-16 11", stroke=c.POPLAR, width=0) for x in ()
    ) + "".join(path(f"M{x + 60} 732h-62m16 -12l-16 12l16 12", stroke=c.POPLAR, width=7) for x in (360, 700, 1050))
    houses = cottage(150, 604, 200) + cottage(900, 606, 190)
    tap = (
        rect(596, 386, 40, 334, c.STONE_SHADE, 4) + rect(604, 386, 12, 330, c.STONE)
        + path("M616 420H500Q440 420 440 486V520", stroke=c.POPLAR, width=62)
        + path("M616 408H500Q428 408 428 486V516", stroke=c.LEAF, width=14)
        + rect(400, 512, 80, 26, c.DEEP, 6) + rect(580, 372, 74, 96, c.DEEP, 10)
        + rect(496, 336, 24, 66, c.DEEP) + rect(436, 312, 144, 30, c.GOLD, 15) + circle(508, 327, 22, c.GOLD_SHADE)
        + rect(566, 372, 20, 96, c.PINE, 6)
    )  # fmt: skip
    stream = path("M424 538h32q6 40 4 90h-40q-2 -50 4 -90Z", c.WATER) + path(
        "M434 540q2 40 0 86", stroke=c.WALL, width=5
    )
    basin = (
        path("M330 620H552L528 700H354Z", c.STONE) + path("M470 620H552L528 700H448Z", c.STONE_SHADE)
        + ellipse(441, 620, 111, 18, c.STONE_SHADE) + ellipse(441, 621, 96, 13, c.WATER)
        + path("M410 620q30 -10 62 0", stroke=c.WALL, width=4)
    )  # fmt: skip
    trees = poplars((90, 606, 330, "deep"), (390, 600, 300, "mid"), (720, 606, 340, "green"), (780, 604, 260, "gold"),
                    (1120, 590, 300, "deep"), (850, 604, 220, "mid"), (1200, 560, 230, "green"))  # fmt: skip
    people = person(690, 630, 116, c.GOLD)
    return (
        sky() + sun(250, 170, 84) + hills + reservoir + ground + trees + houses + soil + pipe + collars + risers + drops
        + basin + stream + tap + people
    )  # fmt: skip


def letter_box() -> str:
    """The green letter box with a letter half way in and its golden flag up."""
    box = (
        rect(760, 560, 60, 260, c.ROOF_SHADE) + rect(760, 560, 24, 260, c.ROOF)
        + path("M560 600V420A120 120 0 0 1 680 300H1000A110 110 0 0 1 1110 410V600Z", c.POPLAR)
        + path("M560 600V420A120 120 0 0 1 680 300A120 120 0 0 1 800 420V600Z", c.DEEP)
        + path("M592 580V424A88 88 0 0 1 768 424V580Z", c.NIGHT)
        + rect(548, 596, 574, 18, c.PINE, 4)
        + rect(992, 220, 12, 210, c.ROOF) + rect(1004, 224, 96, 62, c.GOLD) + polygon([(1004, 286), (1100, 286), (1100, 262)], c.GOLD_SHADE)
        + circle(998, 430, 14, c.ROOF_SHADE)
    )  # fmt: skip
    letter = (
        '<g transform="rotate(-12 640 520)">' + rect(470, 420, 270, 168, c.WALL, 4)
        + polygon([(470, 588), (572, 498), (638, 498), (740, 588)], c.WALL_SHADE)
        + polygon([(470, 420), (740, 420), (605, 520)], c.PAPER) + path("M470 424L605 522L740 424", stroke=c.STONE, width=5)
        + circle(605, 512, 20, c.GOLD) + "</g>"
    )  # fmt: skip
    land = (
        mountain(1120, 560, 640, 330, c.HAZE, "#C9DAC3") + mountain(360, 560, 520, 240, c.HAZE, "#C9DAC3")
        + ridge([(0, 560), (360, 500), (800, 570), (1200, 500), (1600, 560)], c.SAGE)
        + firs([(30 + i * 61, 566 - 36 * ((i * 3) % 5) / 5) for i in range(27)], 32, c.MOSS)
        + ridge([(0, 660), (500, 620), (1000, 680), (1600, 620)], c.MOSS) + ridge([(0, 780), (600, 740), (1100, 790), (1600, 730)], c.LEAF)
    )  # fmt: skip
    trees = poplars((210, 780, 470, "deep"), (320, 800, 330, "gold"), (110, 810, 360, "green"), (1260, 790, 340, "mid"),
                    (1370, 800, 520, "deep"), (1480, 810, 380, "gold"), (1560, 790, 440, "green"))  # fmt: skip
    grass = "".join(path(f"M{x} {y}q4 -24 -6 -40M{x} {y}q8 -20 18 -30", stroke=c.POPLAR, width=4)
                    for x, y in ((700, 826), (880, 830), (520, 850), (1080, 846), (1220, 860), (400, 870)))  # fmt: skip
    return sky() + sun(360, 210, 96) + land + trees + box + letter + grass


def open_books() -> str:
    """Public information: an open register on a desk by the window, poplars outside as its chart."""
    room = rect(0, 0, 1600, 900, "#EFE9DA") + rect(0, 640, 1600, 260, c.WOOD) + rect(0, 632, 1600, 20, c.ROOF_SHADE)
    window = rect(420, 70, 760, 470, c.ROOF, 6) + rect(440, 90, 720, 430, c.SKY)
    view = (
        sun(980, 190, 62) + mountain(700, 430, 420, 220, c.HAZE, "#C9DAC3")
        + ridge([(440, 420), (640, 380), (900, 430), (1160, 380)], c.SAGE, 520)
        + ridge([(440, 490), (760, 470), (1160, 496)], c.MOSS, 520)
        + poplars(*[(500 + i * 88, 512, h, tone) for i, (h, tone) in enumerate(
            ((150, "mid"), (200, "green"), (170, "deep"), (250, "green"), (220, "deep"), (290, "gold"), (260, "deep"), (320, "green")))])
    )  # fmt: skip
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
        path("M430 796L500 668Q660 640 800 690Q940 640 1100 668L1170 796Q980 760 800 812Q620 760 430 796Z", c.ROOF_SHADE)
        + path("M448 776L510 660Q660 634 800 684V796Q630 748 448 776Z", c.WALL)
        + path("M1152 776L1090 660Q940 634 800 684V796Q970 748 1152 776Z", c.PAPER)
        + path("M800 684V796", stroke=c.STONE, width=4)
        + "".join(path(f"M{532 - i * 15} {688 + i * 24}Q{660 - i * 6} {664 + i * 25} {768} {706 + i * 22}", stroke=c.STONE, width=5) for i in range(4))
        + "".join(rect(848 + i * 56, 742 - h - i * 4, 32, h, f, 2) for i, (h, f) in enumerate(((30, c.LEAF), (44, c.POPLAR), (36, c.LEAF), (56, c.GOLD))))
    )  # fmt: skip
    lens = circle(1290, 742, 62, c.DEEP) + circle(1290, 742, 48, c.WATER) + line(1336, 788, 1400, 846, c.DEEP, 22)
    lens += path("M1262 724a36 36 0 0 1 30 -18", stroke=c.WALL, width=6)
    cup = path("M230 700H340V760Q340 800 300 800H270Q230 800 230 760Z", c.LEAF) + path(
        "M340 720q44 4 34 34q-8 20 -40 16", stroke=c.LEAF, width=12
    )
    cup += ellipse(285, 701, 55, 11, c.POPLAR)
    return (
        room
        + window
        + f'<clipPath id="v"><rect x="440" y="90" width="720" height="430"/></clipPath><g clip-path="url(#v)">{view}</g>'
        + frame
        + shelves
        + book
        + lens
        + cup
    )


def arms() -> str:
    """The mark of the town: three poplars over the river in a gate."""
    gate = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">' + arch(56, 496, 400, 480, c.POPLAR)
    trees = "".join(
        path(f"M{x} {top}C{x + w} {top + h * 0.42} {x + w} {top + h * 0.92} {x} {top + h}C{x - w} {top + h * 0.92} {x - w} {top + h * 0.42} {x} {top}Z", fill)
        for x, top, w, h, fill in ((152, 196, 52, 190, c.MOSS), (360, 196, 52, 190, c.GOLD), (256, 84, 68, 310, c.PAPER))
    )  # fmt: skip
    stems = "".join(line(x, 370, x, 410, c.PAPER, 12) for x in (152, 256, 360))
    river = (
        '<clipPath id="g"><path d="M56 496V216A200 200 0 0 1 456 216V496Z"/></clipPath><g clip-path="url(#g)">'
        + path("M56 420q50 -34 100 0t100 0t100 0t100 0V496H56Z", c.DEEP)
        + path("M56 420q50 -34 100 0t100 0t100 0t100 0", stroke=c.PAPER, width=16)
    )
    return gate + stems + trees + river + "</g></svg>\n"
