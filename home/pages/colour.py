"""Pure colour arithmetic: hex, OKLCH and the WCAG 2 contrast ratio. Knows no settings and no database."""

import math
import re
from typing import NamedTuple

_HEX = re.compile(r"#[0-9a-fA-F]{6}")
_STEP = 0.002  # fine enough that a derived colour is never visibly darker than it must be


class Oklch(NamedTuple):
    """Lightness 0–1, chroma, hue in degrees: even steps look even, so one recipe fits any accent."""

    lightness: float
    chroma: float
    hue: float


def is_hex(text: str) -> bool:
    """Whether the text is a colour written #RRGGBB."""
    return bool(_HEX.fullmatch(text))


def contrast(one: str, other: str) -> float:
    """The WCAG 2 contrast ratio of two hex colours, from 1 to 21."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def to_oklch(colour: str) -> Oklch:
    """The hex colour as lightness, chroma and hue."""
    red, green, blue = _linear(colour)
    long = (0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue) ** (1 / 3)
    medium = (0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue) ** (1 / 3)
    short = (0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue) ** (1 / 3)
    lightness = 0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short
    a = 1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short
    b = 0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short
    return Oklch(lightness, math.hypot(a, b), math.degrees(math.atan2(b, a)) % 360)


def to_hex(colour: Oklch) -> str:
    """The nearest hex colour that a screen can show; what is too vivid loses chroma, not lightness."""
    chroma = max(colour.chroma, 0.0)
    while not _on_screen(channels := _channels(colour.lightness, chroma, colour.hue)) and chroma > 0:
        chroma = max(chroma - _STEP, 0.0)
    return "#" + "".join(f"{round(255 * _gamma(min(max(value, 0.0), 1.0))):02X}" for value in channels)


def readable(colour: Oklch, grounds: list[str], ratio: float, *, darken: bool) -> str:
    """The colour, darkened (or lightened) only as far as it takes to reach the ratio on every ground."""
    step = -_STEP if darken else _STEP
    while min(contrast(to_hex(colour), ground) for ground in grounds) < ratio:
        if not 0 < colour.lightness < 1:
            break
        colour = colour._replace(lightness=min(max(colour.lightness + step, 0.0), 1.0))
    return to_hex(colour)


def _linear(colour: str) -> tuple[float, ...]:
    values = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return tuple(v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in values)


def _gamma(value: float) -> float:
    return 12.92 * value if value <= 0.0031308 else 1.055 * value ** (1 / 2.4) - 0.055


def _luminance(colour: str) -> float:
    red, green, blue = _linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _channels(lightness: float, chroma: float, hue: float) -> tuple[float, float, float]:
    a, b = chroma * math.cos(math.radians(hue)), chroma * math.sin(math.radians(hue))
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short,
    )


def _on_screen(channels: tuple[float, float, float]) -> bool:
    return all(-0.0005 <= value <= 1.0005 for value in channels)
