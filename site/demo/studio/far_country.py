"""The far country that stands behind most scenes."""

from . import palette as c
from .nature import firs, mountain, ridge


def far_country(shift: float = 0) -> str:
    """Mountains and three soft hills behind a scene."""
    return (
        mountain(1130 + shift, 520, 620, 330, c.HAZE, "#C9DAC3")
        + mountain(820 + shift, 520, 460, 220, c.HAZE, "#C9DAC3")
        + ridge([(0, 430), (300, 360), (640, 440), (980, 390), (1320, 440), (1600, 380)], c.HAZE)
        + ridge([(0, 520), (260, 470), (560, 520), (900, 460), (1240, 520), (1600, 450)], c.SAGE)
        + firs([(110 + i * 57, 512 - 34 * ((i * 7) % 5) / 5) for i in range(26)], 30, c.MOSS)
    )
