"""The town across the first screen, by day and by night. `python -m demo.studio.hero` in site/ draws both anew."""

from pathlib import Path

from . import palette as c
from .nature import firs, furrows, mountain, poplars, ridge, sun
from .shapes import arch, canvas, line, number, path, polygon, rect
from .town import cottage, house

WIDTH, HEIGHT = 1920, 465
IMAGES = Path(__file__).resolve().parents[3] / "static" / "img"

# Night is drawn with other inks, not inverted: the hills go dark, the windows are lit, the gold stays.
NIGHT = {
    c.HAZE: "#203B30",
    "#C9DAC3": "#1B3329",
    "#EFF4EA": "#3A5547",
    c.SAGE: "#1D3A2E",
    c.MOSS: "#1C4333",
    c.FIELD: "#1E4C39",
    c.LEAF: "#1A4131",
    "#5E9A74": "#215640",
    "#62976F": "#17402F",
    c.POPLAR: "#17513A",
    "#3B7D5A": "#1D5A42",
    "#2F7052": "#174936",
    c.PINE: "#123C2C",
    c.DEEP: "#0C2A1E",
    c.PAPER: "#3D5A4B",
    c.WALL: "#CFC9B6",
    c.WALL_SHADE: "#B3AC98",
    c.STONE: "#6F6A5D",
    c.STONE_SHADE: "#565246",
    c.ROOF: "#5A4330",
    c.ROOF_SHADE: "#443223",
    c.WOOD: "#6A4C2E",
    c.GLASS: "#F0C35A",
    c.GLASS_DARK: "#8A6A2C",
    c.WATER: "#27483F",
    c.WATER_SHADE: "#1F3D35",
    c.GOLD: "#D79F33",
    c.GOLD_SHADE: "#A8761F",
    c.SUN: "#EBC76F",
}


def country() -> str:
    """Sun, snow mountains and the far hills."""
    snow = "#FFFFFF"
    return (
        mountain(1330, 260, 330, 140, c.HAZE, "#C9DAC3", snow)
        + sun(1420, 125, 50)
        + mountain(1900, 270, 420, 165, c.HAZE, "#C9DAC3", snow)
        + mountain(1690, 260, 360, 140, c.HAZE, "#C9DAC3", snow)
        + mountain(1500, 270, 460, 200, c.HAZE, "#C9DAC3", snow)
        + ridge(
            [(400, 425), (760, 300), (960, 226), (1120, 262), (1290, 214), (1480, 250), (1700, 212), (1920, 236)],
            c.HAZE,
            465,
        )
        + ridge(
            [
                (-20, 425),
                (280, 398),
                (580, 330),
                (860, 262),
                (1080, 286),
                (1300, 240),
                (1560, 252),
                (1760, 214),
                (1920, 210),
            ],
            c.SAGE,
            465,
        )
        + firs([(1050 + i * 27.5, 282 - i * 1.15 - 9 * ((i * 7) % 5) / 4) for i in range(31)], 14, c.MOSS)
    )


def castle_hill() -> str:
    """The terraced hill with the old tower and what is left of its wall."""
    terraces = [(1640, 330), (1720, 262), (1800, 226), (1880, 232), (1960, 262)]
    tower = (
        rect(1762, 122, 38, 98, c.STONE)
        + rect(1786, 122, 14, 98, c.STONE_SHADE)
        + rect(1756, 112, 50, 14, c.STONE_SHADE)
        + polygon([(1752, 112), (1781, 84), (1810, 112)], c.ROOF)
        + polygon([(1781, 84), (1810, 112), (1790, 112)], c.ROOF_SHADE)
        + arch(1776, 158, 9, 20, c.GLASS)
        + arch(1776, 194, 9, 18, c.GLASS)
    )
    wall = rect(1744, 196, 96, 30, c.STONE) + rect(1800, 196, 40, 30, c.STONE_SHADE)
    battlements = "".join(rect(x, 188, 10, 9, c.STONE if x < 1800 else c.STONE_SHADE) for x in range(1744, 1840, 19))
    return (
        wall
        + battlements
        + tower
        + ridge([(1480, 400), (1600, 330), (1700, 250), (1790, 212), (1870, 218), (1960, 250)], c.FIELD, 465)
        + furrows(terraces, 6, 21, c.LEAF, 2)
    )


def near_hills() -> str:
    """The green slopes from the left edge to the river."""
    rows = [(420, 420), (700, 372), (960, 340), (1160, 330)]
    return (
        ridge(
            [
                (-20, 330),
                (240, 372),
                (520, 390),
                (760, 330),
                (1000, 290),
                (1220, 318),
                (1480, 330),
                (1700, 360),
                (1940, 340),
            ],
            c.MOSS,
            465,
        )  # fmt: skip
        + ridge([(-20, 440), (300, 420), (640, 404), (900, 352), (1140, 330), (1330, 356), (1420, 420)], c.FIELD, 465)
        + furrows(rows, 4, 17, "#5E9A74", 2)
    )


def river() -> str:
    """The Alviskhevi below its old stone bridge."""
    water = path(
        "M1436 316C1468 318 1500 326 1506 344C1510 362 1430 366 1424 386C1418 408 1392 430 1352 465H1560"
        "C1556 436 1514 424 1510 404C1506 384 1546 368 1538 344C1530 322 1476 312 1436 316Z",
        c.WATER,
    )
    glints = "".join(
        path(f"M{x} {y}q{w / 2} -3.5 {w} 0", stroke=c.WALL, width=2)
        for x, y, w in ((1496, 352, 18), (1452, 372, 22), (1432, 424, 26), (1478, 442, 30), (1408, 452, 24))
    )
    bridge = path(
        "M1350 428C1390 396 1430 380 1476 380S1560 394 1602 414L1600 440C1584 434 1570 430 1556 430C1540 408 1510 398"
        " 1474 398S1420 412 1404 434C1390 436 1372 442 1358 450Z",
        c.STONE,
    ) + path("M1350 426C1390 393 1430 377 1476 377S1560 391 1602 411", stroke=c.STONE_SHADE, width=5)
    banks = path("M1602 412C1560 440 1556 452 1560 465H1700V400Z", c.LEAF) + path(
        "M1352 428C1372 440 1366 456 1352 465H1080C1120 430 1240 408 1352 428Z", c.LEAF
    )
    return water + banks + glints + bridge


def stencils() -> str:
    """One house and one cottage, drawn large; the town is printed from them in any size."""
    return f'<defs><g id="house">{house(0, 0, 200, 3)}</g><g id="cottage">{cottage(0, 0, 150)}</g></defs>'


def printed(name: str, x: float, foot: float, w: float) -> str:
    """A stencil of the given width at its place."""
    size = w / (200 if name == "house" else 150)
    return f'<use href="#{name}" transform="translate({number(x)} {number(foot)}) scale({size:.3f})"/>'


def quarters() -> str:
    """The three quarters of the town: across the river, by the bridge, below the castle."""
    houses = [
        ("cottage", 1550, 338, 48), ("cottage", 1612, 330, 44), ("cottage", 1656, 322, 46), ("cottage", 1716, 326, 48),
        ("house", 1522, 366, 68), ("house", 1664, 352, 74), ("house", 1604, 380, 78), ("cottage", 1748, 366, 58),
        ("house", 1700, 398, 92), ("cottage", 1810, 372, 66), ("house", 1858, 392, 100), ("cottage", 1300, 366, 62),
        ("cottage", 1366, 356, 44), ("house", 1236, 440, 108), ("cottage", 1150, 444, 84), ("cottage", 1772, 432, 92),
        ("house", 1638, 446, 132), ("house", 1812, 452, 112),
    ]  # fmt: skip
    return "".join(printed(*house) for house in houses) + rect(1080, 456, 860, 12, c.LEAF)


def trees() -> str:
    """Poplars, a few of them golden, on every level of the town."""
    return poplars(
        (1284, 360, 66, "mid"), (1394, 364, 74, "mid"), (1412, 366, 54, "mid"), (1500, 372, 92, "green"),
        (1570, 366, 60, "mid"), (1742, 352, 70, "mid"), (1816, 372, 92, "mid"), (1460, 326, 30, "pale"),
        (1100, 470, 92, "gold"), (1130, 474, 118, "green"), (1212, 470, 150, "gold"), (1316, 474, 194, "deep"),
        (1340, 470, 132, "deep"), (1180, 470, 60, "pale"), (1620, 474, 206, "deep"), (1594, 470, 96, "green"),
        (1738, 474, 140, "gold"), (1830, 470, 232, "deep"), (1716, 470, 96, "green"), (1906, 474, 216, "gold"),
        (1876, 474, 128, "green"), (1030, 470, 52, "pale"), (1780, 474, 84, "mid"),
        (700, 474, 64, "green"), (724, 474, 46, "gold"), (330, 470, 70, "green"), (352, 470, 48, "mid"),
    )  # fmt: skip


def foreground() -> str:
    """A dark strip that the service sheet stands on."""
    return path("M0 450C300 434 700 452 1000 446S1600 452 1920 444V465H0Z", c.DEEP) + line(0, 464, 1920, 464, c.DEEP, 4)


def hero() -> str:
    """The whole scene; its ground is the page's own sky."""
    return stencils() + country() + near_hills() + castle_hill() + river() + quarters() + trees() + foreground()


def by_night(svg: str) -> str:
    """The same lines in the inks of the night."""
    for day, night in NIGHT.items():
        svg = svg.replace(f'"{day}"', f'"{night}"')
    return svg.replace('"#FFFFFF"', '"#3A5547"')


def main() -> None:
    """Write both drawings for the site."""
    day = canvas(hero(), WIDTH, HEIGHT)
    (IMAGES / "hero.svg").write_text(day, encoding="utf-8")
    (IMAGES / "hero-dark.svg").write_text(by_night(day), encoding="utf-8")


if __name__ == "__main__":
    main()
