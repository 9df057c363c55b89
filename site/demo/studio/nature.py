"""Sky, mountains, hills, river and poplars."""

from collections.abc import Sequence

from . import palette as c
from .shapes import Point, circle, line, number, path, polygon, rect, smooth

POPLAR_TONES = {
    "deep": (c.PINE, c.DEEP),
    "green": (c.POPLAR, c.PINE),
    "mid": ("#3B7D5A", "#2F7052"),
    "pale": (c.FIELD, "#62976F"),
    "gold": (c.GOLD, c.GOLD_SHADE),
    "night": ("#1B4735", "#143829"),
}


def sky(fill: str = c.SKY) -> str:
    """The whole ground of a day picture."""
    return rect(0, 0, 1600, 900, fill)


def sun(x: float, y: float, r: float, fill: str = c.SUN) -> str:
    """A flat sun or moon."""
    return circle(x, y, r, fill)


def mountain(x: float, foot: float, width: float, height: float, fill: str, shade: str, snow: str = c.PAPER) -> str:
    """One peak with a lit and a shaded side and a jagged snow line."""
    left, right, top = x - width / 2, x + width / 2, foot - height
    cut = 0.34
    a = (x - width / 2 * cut, top + height * cut)
    b = (x + width / 2 * cut, top + height * cut)
    jag = [(x + width * 0.07, top + height * 0.27), (x, top + height * 0.4), (x - width * 0.07, top + height * 0.28)]
    return (
        polygon([(left, foot), (x, top), (right, foot)], fill)
        + polygon([(x, top), (right, foot), (x + width * 0.06, foot)], shade)
        + polygon([a, (x, top), b, *jag], snow)
    )


def ridge(points: list[Point], fill: str, floor: float = 900) -> str:
    """A hill: a soft upper edge, filled down to `floor`."""
    return path(f"{smooth(points)}V{number(floor)}H{number(points[0][0])}Z", fill)


def furrows(points: Sequence[Point], count: int, step: float, stroke: str, width: float = 4) -> str:
    """Vineyard rows that follow a hill's edge."""
    return "".join(
        path(smooth([(x, y + step * (i + 1)) for x, y in points]), stroke=stroke, width=width, opacity=0.55)
        for i in range(count)
    )


def poplar(x: float, foot: float, height: float, tone: str = "deep") -> str:
    """A poplar: a flame on a short trunk, the sun always from the left."""
    left, right = POPLAR_TONES[tone]
    w = height * 0.108
    top, wide, low = foot - height, foot - height * 0.33, foot - height * 0.1
    trunk = c.ROOF_SHADE if tone not in ("night", "pale") else right
    sides = []
    for sign, fill in ((-1, left), (1, right)):
        sides.append(
            path(
                f"M{number(x)} {number(top)}C{number(x + sign * w * 0.42)} {number(foot - height * 0.84)} "
                f"{number(x + sign * w)} {number(foot - height * 0.56)} {number(x + sign * w)} {number(wide)}"
                f"C{number(x + sign * w)} {number(foot - height * 0.17)} {number(x + sign * w * 0.5)} {number(low)} "
                f"{number(x)} {number(low)}Z",
                fill,
            )
        )
    return line(x, foot, x, foot - height * 0.25, trunk, max(height * 0.028, 2.5)) + "".join(sides)


def poplars(*trees: tuple[float, float, float, str]) -> str:
    """Several poplars, those further back first."""
    return "".join(poplar(*tree) for tree in sorted(trees, key=lambda tree: tree[1]))


def firs(points: list[Point], size: float, fill: str) -> str:
    """Small far conifers along a slope."""
    return "".join(polygon([(x - size * 0.36, y), (x, y - size), (x + size * 0.36, y)], fill) for x, y in points)


def bush(x: float, foot: float, size: float, fill: str, shade: str) -> str:
    """A low round shrub of three lobes."""
    return (
        circle(x - size * 0.55, foot - size * 0.38, size * 0.42, fill)
        + circle(x + size * 0.55, foot - size * 0.36, size * 0.4, shade)
        + circle(x, foot - size * 0.55, size * 0.58, fill)
        + rect(x - size * 0.95, foot - size * 0.3, size * 1.9, size * 0.3, shade, size * 0.14)
    )


def ripples(points: list[tuple[float, float, float]], stroke: str = c.WALL, width: float = 5) -> str:
    """Short bright strokes on water; each point brings its length."""
    return "".join(
        path(f"M{number(x)} {number(y)}q{number(n / 2)} -9 {number(n)} 0", stroke=stroke, width=width)
        for x, y, n in points
    )
