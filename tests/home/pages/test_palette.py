"""Whatever accent an editor picks, every pair of the look's table is AA in the light and in the dark scheme."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from home.pages.colour import contrast, to_oklch
from home.pages.palette import DARK, DEFAULT_ACCENT, LIGHT, accent_tokens

TEXT, SHAPE = 4.5, 3.0
PAIRS = [
    *(("ink", ground, TEXT) for ground in ("paper", "sheet", "sunk", "sky", "gold-tint", "red-tint", "mark")),
    *(("ink-2", ground, TEXT) for ground in ("paper", "sheet", "sunk", "sky", "gold-tint", "red-tint")),
    *(("ink-3", ground, TEXT) for ground in ("paper", "sheet", "sunk", "accent-tint")),
    *(
        ("accent-link", ground, TEXT)
        for ground in ("paper", "sheet", "sunk", "sky", "accent-tint", "gold-tint", "mark")
    ),
    *(("ok", ground, TEXT) for ground in ("paper", "sheet", "sunk")),
    *(("red", ground, TEXT) for ground in ("paper", "sheet", "red-tint")),
    ("ink", "accent-tint", TEXT),
    ("ink-2", "accent-tint", TEXT),
    ("on-accent", "accent", TEXT),
    ("paper", "accent-link", TEXT),  # a primary button under the pointer
    ("paper", "red", TEXT),
    ("paper", "ink-2", TEXT),
    ("deep-ink", "accent-deep", TEXT),
    ("deep-ink-2", "accent-deep", TEXT),
    ("gold-ink", "gold-tint", TEXT),
    ("gold-ink", "paper", TEXT),
    ("on-gold", "gold", TEXT),
    ("gold", "accent-deep", SHAPE),
    ("line-strong", "sheet", SHAPE),
    ("line-strong", "paper", SHAPE),
    ("accent", "paper", SHAPE),
    ("accent", "sheet", SHAPE),
    ("accent", "accent-tint", SHAPE),
]
accents = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06X}")


def schemes(accent: str) -> dict[str, dict[str, str]]:
    light, dark = accent_tokens(accent)
    return {"light": LIGHT | light, "dark": DARK | dark}


@given(accents)
@example(DEFAULT_ACCENT)
@example("#000000")
@example("#FFFFFF")
@example("#FFFF00")
@example("#0000FF")
@example("#00FF00")
@example("#FF0000")
@example("#808080")
def test_every_pair_is_readable(accent):
    for scheme, tokens in schemes(accent).items():
        for ink, ground, least in PAIRS:
            found = contrast(tokens[ink], tokens[ground])
            assert found >= least, f"{accent}, {scheme}: {ink} {tokens[ink]} on {ground} {tokens[ground]}: {found:.2f}"


@given(accents)
def test_both_schemes_have_the_same_tokens(accent):
    light, dark = schemes(accent).values()
    assert light.keys() == dark.keys()


class TestAlviskhevi:
    """The town's poplar green gives the colours of the look, as near as the eye can tell."""

    LOOK = [
        ("light", "accent", "#1E6A4A"),
        ("light", "accent-link", "#155C40"),
        ("light", "accent-tint", "#E6F0E5"),
        ("light", "accent-deep", "#12402F"),
        ("dark", "accent", "#7CC79C"),
        ("dark", "accent-link", "#8FD3AC"),
        ("dark", "accent-tint", "#20352A"),
        ("dark", "accent-deep", "#0E2419"),
    ]

    @pytest.mark.parametrize(("scheme", "token", "meant"), LOOK)
    def test_a_token_is_as_the_look_has_it(self, scheme, token, meant):
        found = to_oklch(schemes(DEFAULT_ACCENT)[scheme][token])
        assert found.lightness == pytest.approx(to_oklch(meant).lightness, abs=0.02)
        assert found.chroma == pytest.approx(to_oklch(meant).chroma, abs=0.015)
