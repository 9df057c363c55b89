"""Which colours the site has: fixed neutrals and gold, and the accent tokens derived from one setting."""

from .colour import Oklch, readable, to_hex, to_oklch

DEFAULT_ACCENT = "#1E6A4A"
_AA = 4.5
_MARGIN = 4.6  # a little above AA, so that a rounding browser stays on the safe side

LIGHT = {
    "paper": "#FAF8F3",
    "sheet": "#FFFFFF",
    "sunk": "#F2EFE6",
    "sky": "#E7EFE0",
    "line": "#DFDACD",
    "line-strong": "#857F70",
    "ink": "#1B231E",
    "ink-2": "#474E48",
    "ink-3": "#646A61",
    "gold": "#E5A82E",
    "on-gold": "#1B231E",
    "gold-ink": "#7A5100",
    "gold-tint": "#FBF1D6",
    "red": "#AD271D",
    "red-tint": "#FBEBE8",
    "ok": "#155C40",
    "mark": "#FBE7AE",
}
DARK = {
    "paper": "#141A17",
    "sheet": "#1C2420",
    "sunk": "#19201C",
    "sky": "#16251E",
    "line": "#323B35",
    "line-strong": "#7E877F",
    "ink": "#EFEDE4",
    "ink-2": "#C3C7BD",
    "ink-3": "#9DA49B",
    "gold": "#E0AE45",
    "on-gold": "#1B231E",
    "gold-ink": "#EBC470",
    "gold-tint": "#352C17",
    "red": "#F2958B",
    "red-tint": "#3A211E",
    "ok": "#8FD3AC",
    "mark": "#5A4716",
}
# On these grounds links and accent figures stand.
GROUNDS = ("paper", "sheet", "sunk", "sky", "gold-tint", "mark")


def accent_tokens(accent: str) -> tuple[dict[str, str], dict[str, str]]:
    """The accent tokens of the light and of the dark scheme for the colour an editor picked."""
    picked = to_oklch(accent)
    return _light(picked), _dark(picked)


def _light(picked: Oklch) -> dict[str, str]:
    lightness, chroma, hue = min(max(picked.lightness, 0.3), 0.62), picked.chroma, picked.hue
    tint = to_hex(Oklch(0.945, min(0.2 * chroma, 0.022), hue))
    deep = to_hex(Oklch(0.335, min(0.65 * chroma, 0.075), hue))
    accent = readable(Oklch(lightness, chroma, hue), ["#FFFFFF", LIGHT["paper"], tint], _MARGIN, darken=True)
    link_from = to_oklch(accent)
    link = Oklch(link_from.lightness - 0.045, 0.92 * link_from.chroma, hue)
    return {
        "accent": accent,
        "on-accent": "#FFFFFF",
        "accent-link": readable(link, [*(LIGHT[name] for name in GROUNDS), tint], _MARGIN, darken=True),
        "accent-tint": tint,
        "accent-line": to_hex(Oklch(0.828, min(0.46 * chroma, 0.06), hue)),
        **_deep(deep, 0.42, chroma, hue),
    }


def _dark(picked: Oklch) -> dict[str, str]:
    chroma, hue = min(picked.chroma, 0.12), picked.hue
    tint = to_hex(Oklch(0.307, min(0.37 * chroma, 0.045), hue))
    deep = to_hex(Oklch(0.238, min(0.39 * chroma, 0.045), hue))
    on_accent = to_hex(Oklch(0.22, min(0.34 * chroma, 0.04), hue))
    grounds = [*(DARK[name] for name in GROUNDS), tint]
    return {
        "accent": readable(Oklch(0.769, 1.08 * chroma, hue), [*grounds[:4], tint, on_accent], _MARGIN, darken=False),
        "on-accent": on_accent,
        "accent-link": readable(Oklch(0.811, 0.98 * chroma, hue), grounds, _MARGIN, darken=False),
        "accent-tint": tint,
        "accent-line": to_hex(Oklch(0.45, min(0.6 * chroma, 0.06), hue)),
        **_deep(deep, 0.33, chroma, hue),
    }


def _deep(deep: str, leaf: float, chroma: float, hue: float) -> dict[str, str]:
    """The deep ground of footer and receipt, the two inks that stand on it, and the leaves drawn on it."""
    return {
        "accent-deep": deep,
        "deep-ink": readable(Oklch(0.969, min(0.12 * chroma, 0.011), hue), [deep], _AA, darken=False),
        "deep-ink-2": readable(Oklch(0.835, min(0.39 * chroma, 0.04), hue), [deep], _MARGIN, darken=False),
        "deep-leaf": to_hex(Oklch(leaf, min(0.7 * chroma, 0.06), hue)),
    }
