"""The mark of the town: three poplars over the river in a gate."""

from .. import palette as c
from ..shapes import arch, line, path


def arms() -> str:
    """The mark of the town: three poplars over the river in a gate."""
    gate = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">' + arch(56, 496, 400, 480, c.POPLAR)
    trees = "".join(
        path(
            f"M{x} {top}C{x + w} {top + h * 0.42} {x + w} {top + h * 0.92} {x} {top + h}"
            f"C{x - w} {top + h * 0.92} {x - w} {top + h * 0.42} {x} {top}Z",
            fill,
        )
        for x, top, w, h, fill in (
            (152, 196, 52, 190, c.MOSS),
            (360, 196, 52, 190, c.GOLD),
            (256, 84, 68, 310, c.PAPER),
        )
    )
    stems = "".join(line(x, 370, x, 410, c.PAPER, 12) for x in (152, 256, 360))
    river = (
        '<clipPath id="g"><path d="M56 496V216A200 200 0 0 1 456 216V496Z"/></clipPath><g clip-path="url(#g)">'
        + path("M56 420q50 -34 100 0t100 0t100 0t100 0V496H56Z", c.DEEP)
        + path("M56 420q50 -34 100 0t100 0t100 0t100 0", stroke=c.PAPER, width=16)
    )
    return gate + stems + trees + river + "</g></svg>\n"
