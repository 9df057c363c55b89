"""The plain strokes all drawings are made of: each function returns a piece of SVG."""

from collections.abc import Iterable

Point = tuple[float, float]


def number(value: float) -> str:
    """A coordinate with one decimal at most, so that files stay small."""
    return f"{value:.1f}".rstrip("0").rstrip(".")


def rect(x: float, y: float, w: float, h: float, fill: str, radius: float = 0) -> str:
    """An upright rectangle, its corners rounded by `radius`."""
    corner = f' rx="{number(radius)}"' if radius else ""
    return f'<rect x="{number(x)}" y="{number(y)}" width="{number(w)}" height="{number(h)}"{corner} fill="{fill}"/>'


def circle(x: float, y: float, r: float, fill: str, opacity: float = 1) -> str:
    """A full circle."""
    see_through = f' fill-opacity="{opacity}"' if opacity < 1 else ""
    return f'<circle cx="{number(x)}" cy="{number(y)}" r="{number(r)}" fill="{fill}"{see_through}/>'


def ellipse(x: float, y: float, rx: float, ry: float, fill: str, opacity: float = 1) -> str:
    """A lying or standing oval."""
    see_through = f' fill-opacity="{opacity}"' if opacity < 1 else ""
    return (
        f'<ellipse cx="{number(x)}" cy="{number(y)}" rx="{number(rx)}" ry="{number(ry)}" fill="{fill}"{see_through}/>'
    )


def polygon(points: Iterable[Point], fill: str, opacity: float = 1) -> str:
    """A closed figure with straight sides."""
    corners = " ".join(f"{number(x)},{number(y)}" for x, y in points)
    see_through = f' fill-opacity="{opacity}"' if opacity < 1 else ""
    return f'<polygon points="{corners}" fill="{fill}"{see_through}/>'


def path(d: str, fill: str = "none", stroke: str = "", width: float = 0, opacity: float = 1) -> str:
    """A free figure, filled or drawn as a line with round ends."""
    line = f' stroke="{stroke}" stroke-width="{number(width)}" stroke-linecap="round" stroke-linejoin="round"'
    see_through = f' opacity="{opacity}"' if opacity < 1 else ""
    return f'<path d="{d}" fill="{fill}"{line if stroke else ""}{see_through}/>'


def line(x1: float, y1: float, x2: float, y2: float, stroke: str, width: float) -> str:
    """One straight stroke with round ends."""
    return path(f"M{number(x1)} {number(y1)}L{number(x2)} {number(y2)}", stroke=stroke, width=width)


def smooth(points: list[Point]) -> str:
    """A soft curve through the points, as the inner part of a path (Catmull-Rom turned to Bézier)."""
    d = f"M{number(points[0][0])} {number(points[0][1])}"
    for i in range(len(points) - 1):
        before = points[max(i - 1, 0)]
        start, end = points[i], points[i + 1]
        after = points[min(i + 2, len(points) - 1)]
        first = (start[0] + (end[0] - before[0]) / 6, start[1] + (end[1] - before[1]) / 6)
        second = (end[0] - (after[0] - start[0]) / 6, end[1] - (after[1] - start[1]) / 6)
        d += "C" + " ".join(f"{number(a)} {number(b)}" for a, b in (first, second, end))
    return d


def arch(x: float, y: float, w: float, h: float, fill: str) -> str:
    """An opening with a round top; `y` is its foot."""
    r = w / 2
    return path(
        f"M{number(x)} {number(y)}V{number(y - h + r)}A{number(r)} {number(r)} 0 0 1 {number(x + w)} "
        f"{number(y - h + r)}V{number(y)}Z",
        fill,
    )


def canvas(body: str, width: int = 1600, height: int = 900) -> str:
    """The whole picture as an SVG document."""
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}">{body}</svg>\n'
