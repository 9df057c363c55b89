"""The chamber: tall windows on the mountains, the chair's desk and two curved rows of members."""

import math

from .. import palette as c
from ..nature import mountain, poplars, ridge
from ..shapes import arch, line, path, rect
from ..town import person


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
    arms = (
        arch(728, 400, 144, 210, c.POPLAR)
        + "".join(
            path(
                f"M{px} {380 - h}C{px + 26} {380 - h * 0.6} {px + 24} 372 {px} 372"
                f"C{px - 24} 372 {px - 26} {380 - h * 0.6} {px} {380 - h}Z",
                fill,
            )
            for px, h, fill in ((764, 100, c.SKY), (836, 92, c.GOLD), (800, 140, c.PAPER))
        )
        + path("M728 386q18 -14 36 0t36 0t36 0t36 0v14h-144z", c.WATER_SHADE)
    )
    flags = "".join(
        line(x, 230, x, 556, c.ROOF_SHADE, 6)
        + path(f"M{x} 240q{d * 40} 10 {d * 44} 90q{d * -10} 60 {d * 6} 110l{d * -50} -14Z", fill)
        for x, d, fill in ((664, -1, c.PAPER), (936, 1, c.LEAF))
    )
    chair_row = "".join(rect(x, 470, 64, 110, c.DEEP, 14) for x in (690, 768, 846))
    seated = "".join(person(x, 610, 150, coat) for x, coat in ((722, c.GLASS_DARK), (800, c.POPLAR), (878, c.ROOF)))
    desk = (
        rect(610, 540, 380, 26, c.WOOD, 4)
        + rect(624, 564, 352, 84, c.ROOF)
        + "".join(rect(640 + i * 84, 576, 72, 60, c.ROOF_SHADE, 3) for i in range(4))
        + path("M722 540v-26M800 540v-26M878 540v-26", stroke=c.INK, width=4)
    )
    rows = ""
    for y, r, n, size, hues in ((690, 400, 8, 128, 0), (800, 620, 10, 160, 2)):
        for i in range(n):
            angle = math.pi * (0.14 + 0.72 * i / (n - 1))
            seat = 800 - r * 1.1 * math.cos(angle)
            foot = y + 50 * math.sin(angle)
            if abs(seat - 800) < 150:
                continue
            coat = (c.POPLAR, c.STONE_SHADE, c.DEEP, c.GOLD, c.LEAF, c.GLASS_DARK)[(i + hues) % 6]
            hair = (c.HAIR, c.ROOF_SHADE, "#8A8178")[(i * 2 + hues) % 3]
            rows += rect(seat - size * 0.3, foot - size * 0.52, size * 0.6, size * 0.5, c.PINE, 12)
            rows += person(seat, foot, size, coat, hair=hair)
        left, right = 800 - r * 1.1 * math.cos(math.pi * 0.14) - 60, 800 + r * 1.1 * math.cos(math.pi * 0.14) + 60
        for a, b in ((left, 700), (900, right)):
            edge = y + (16 if r == 400 else 20)
            end = 46
            outer, inner, middle = (a, b, (a + b) / 2) if a == left else (b, a, (a + b) / 2)
            top = f"M{outer} {edge - 66}Q{middle} {edge - 20} {inner} {edge - 66 + end}"
            front = f"{top}V{edge + end}Q{middle} {edge + 40} {outer} {edge}Z"
            rows += path(front, c.ROOF) + path(top, stroke=c.WOOD, width=14)
    return wall + boards + openings + flags + arms + chair_row + seated + desk + rows
