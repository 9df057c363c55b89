"""Houses with galleries, lamps, benches and the people of the town."""

from . import palette as c
from .shapes import arch, circle, line, number, path, polygon, rect


def roof(x: float, y: float, w: float, h: float, over: float = 0.06) -> str:
    """A hipped tile roof; `y` is its eaves."""
    out = w * over
    left, right = x - out, x + w + out
    peak_left, peak_right = x + w * 0.2, x + w * 0.8
    courses = "".join(
        line(
            left + (peak_left - left) * t + 6,
            y - h * t,
            right - (right - peak_right) * t - 6,
            y - h * t,
            c.ROOF_SHADE,
            2.5,
        )
        for t in (0.25, 0.5, 0.75)
    )
    return (
        polygon([(left, y), (peak_left, y - h), (peak_right, y - h), (right, y)], c.ROOF)
        + courses
        + polygon([(peak_right, y - h), (right, y), (x + w * 0.86, y)], c.ROOF_SHADE)
        + rect(left, y - 3, right - left, 8, c.ROOF_SHADE, 2)
    )


def railing(x: float, y: float, w: float, h: float, posts: int) -> str:
    """A carved wooden balustrade; `y` is its foot."""
    step = w / posts
    balusters = "".join(
        line(x + step * (i + 0.5), y - h + 4, x + step * (i + 0.5), y - 4, c.GOLD_SHADE, 3) for i in range(posts)
    )
    return (
        rect(x, y - h, w, h, c.ROOF_SHADE)
        + balusters
        + rect(x - 4, y - h - 4, w + 8, 8, c.WOOD, 2)
        + rect(x - 4, y - 4, w + 8, 8, c.WOOD, 2)
    )


def gallery(x: float, y: float, w: float, h: float, bays: int, lit: str = "") -> str:
    """An upper floor of arches behind a balustrade; `y` is the floor."""
    step = w / bays
    openings = "".join(
        arch(x + step * i + step * 0.1, y, step * 0.8, h * 0.82, lit if lit and i % 3 == 1 else c.GLASS)
        + line(x + step * (i + 0.5), y - h * 0.82, x + step * (i + 0.5), y, c.GLASS_DARK, 3)
        for i in range(bays)
    )
    return rect(x, y - h, w, h, c.WALL) + openings + railing(x, y, w, h * 0.34, bays * 4)


def windows(x: float, y: float, w: float, h: float, count: int, size: float, fill: str = c.GLASS) -> str:
    """A row of round-topped windows with sills; `y` is the sill."""
    step = w / count
    return "".join(
        arch(x + step * (i + 0.5) - size / 2, y, size, h, fill)
        + rect(x + step * (i + 0.5) - size * 0.62, y, size * 1.24, 5, c.STONE, 1)
        for i in range(count)
    )


def house(x: float, foot: float, w: float, bays: int = 3, lit: str = "") -> str:
    """A town house: stone foot, windows below, gallery above, hipped roof."""
    ground, upper = w * 0.3, w * 0.28
    glass = lit or c.GLASS
    return (
        rect(x, foot - ground - upper, w, ground + upper, c.WALL)
        + rect(x + w * 0.84, foot - ground, w * 0.16, ground, c.WALL_SHADE)
        + rect(x, foot - w * 0.05, w, w * 0.05, c.STONE)
        + windows(x, foot - ground * 0.28, w, ground * 0.5, bays, w * 0.1, glass)
        + gallery(x, foot - ground, w, upper, bays * 2, lit)
        + roof(x, foot - ground - upper, w, w * 0.2)
    )


def cottage(x: float, foot: float, w: float, lit: str = "") -> str:
    """A small house of one floor for the distance."""
    h = w * 0.42
    return (
        rect(x, foot - h, w, h, c.WALL)
        + rect(x + w * 0.78, foot - h, w * 0.22, h, c.WALL_SHADE)
        + windows(x, foot - h * 0.22, w * 0.8, h * 0.5, 2, w * 0.13, lit or c.GLASS)
        + roof(x, foot - h, w, w * 0.24, 0.09)
    )


def lamp(x: float, foot: float, height: float, side: int = 1, glow: str = "", post: str = c.DEEP) -> str:
    """A street lamp with one arm; `glow` draws its cone of light."""
    top = foot - height
    reach = height * 0.24 * side
    head_x = x + reach
    cone = ""
    if glow:
        cone = polygon(
            [
                (head_x - height * 0.05, top + height * 0.05),
                (head_x + height * 0.05, top + height * 0.05),
                (head_x + height * 0.34, foot),
                (head_x - height * 0.34, foot),
            ],
            glow,
            0.22,
        ) + circle(head_x, top + height * 0.05, height * 0.1, glow, 0.35)
    head = rect(head_x - height * 0.065, top + height * 0.01, height * 0.13, height * 0.04, glow or c.SUN, 4)
    arm = path(
        f"M{number(x)} {number(foot)}V{number(top + height * 0.1)}Q{number(x)} {number(top)} "
        f"{number(x + reach * 0.6)} {number(top)}H{number(head_x)}",
        stroke=post,
        width=max(height * 0.026, 3),
    )
    return cone + arm + head + rect(x - height * 0.03, foot - height * 0.08, height * 0.06, height * 0.08, post, 2)


def person(x: float, foot: float, h: float, coat: str, trousers: str = c.INK, bag: str = "", hair: str = c.HAIR) -> str:
    """A standing figure; `bag` gives a school bag in that colour on the back."""
    shoulder, hem = foot - h * 0.76, foot - h * 0.36
    body = path(
        f"M{number(x - h * 0.075)} {number(shoulder)}H{number(x + h * 0.075)}"
        f"Q{number(x + h * 0.135)} {number(shoulder)} {number(x + h * 0.145)} {number(shoulder + h * 0.1)}"
        f"L{number(x + h * 0.16)} {number(hem)}H{number(x - h * 0.16)}"
        f"L{number(x - h * 0.145)} {number(shoulder + h * 0.1)}Q{number(x - h * 0.135)} {number(shoulder)} "
        f"{number(x - h * 0.075)} {number(shoulder)}Z",
        coat,
    )
    legs = "".join(
        rect(x + dx * h - h * 0.04, hem - 1, h * 0.08, h * 0.36, trousers, h * 0.02) for dx in (-0.065, 0.065)
    )
    sack = rect(x - h * 0.24, shoulder + h * 0.04, h * 0.14, h * 0.27, bag, h * 0.05) if bag else ""
    head = circle(x, foot - h * 0.88, h * 0.085, c.SKIN)
    cap = path(
        f"M{number(x - h * 0.09)} {number(foot - h * 0.885)}A{number(h * 0.09)} {number(h * 0.095)} 0 0 1 "
        f"{number(x + h * 0.09)} {number(foot - h * 0.885)}Q{number(x)} {number(foot - h * 0.94)} "
        f"{number(x - h * 0.09)} {number(foot - h * 0.885)}Z",
        hair,
    )
    neck = rect(x - h * 0.03, foot - h * 0.82, h * 0.06, h * 0.08, c.SKIN)
    return legs + sack + neck + body + head + cap


def umbrella(x: float, foot: float, h: float, fill: str, shade: str) -> str:
    """An open umbrella and the arm that holds it, for a person of the same place and height."""
    hand_x, hand_y, top = x + h * 0.2, foot - h * 0.56, foot - h * 1.16
    r = h * 0.42
    scallops = "".join(f"q{number(-r / 4)} {number(-r * 0.2)} {number(-r / 2)} 0" for _ in range(4))
    canopy = f"M{number(hand_x - r)} {number(top + r * 0.5)}A{number(r)} {number(r * 0.86)} 0 0 1 {number(hand_x + r)} "
    return (
        line(x + h * 0.11, foot - h * 0.68, hand_x, hand_y, c.SKIN, h * 0.055)
        + line(hand_x, hand_y + h * 0.04, hand_x, top - r * 0.34, c.INK, h * 0.028)
        + path(f"{canopy}{number(top + r * 0.5)}{scallops}Z", fill)
        + path(
            f"M{number(hand_x + r * 0.5)} {number(top + r * 0.5)}Q{number(hand_x + r * 0.42)} {number(top - r * 0.1)} "
            f"{number(hand_x)} {number(top - r * 0.34)}",
            stroke=shade,
            width=h * 0.02,
        )
        + path(
            f"M{number(hand_x - r * 0.5)} {number(top + r * 0.5)}Q{number(hand_x - r * 0.42)} {number(top - r * 0.1)} "
            f"{number(hand_x)} {number(top - r * 0.34)}",
            stroke=shade,
            width=h * 0.02,
        )
    )


def bench(x: float, foot: float, w: float) -> str:
    """A garden bench seen from the front."""
    return (
        "".join(rect(x + w * t, foot - w * 0.22, w * 0.04, w * 0.22, c.DEEP) for t in (0.1, 0.86))
        + rect(x, foot - w * 0.25, w, w * 0.06, c.WOOD, 3)
        + "".join(rect(x, foot - w * t, w, w * 0.055, c.WOOD, 3) for t in (0.36, 0.45))
        + "".join(rect(x + w * t, foot - w * 0.46, w * 0.03, w * 0.26, c.ROOF_SHADE) for t in (0.14, 0.83))
    )
