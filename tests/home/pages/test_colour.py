"""Colour arithmetic: conversions there and back, WCAG's own figures, moving until readable."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from home.pages.colour import Oklch, contrast, is_hex, readable, to_hex, to_oklch

colours = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06X}")


class TestContrast:
    def test_black_on_white_is_the_most_there_is(self):
        assert contrast("#000000", "#FFFFFF") == pytest.approx(21)

    def test_a_colour_on_itself_has_none(self):
        assert contrast("#1E6A4A", "#1E6A4A") == 1

    @pytest.mark.parametrize(
        ("ink", "ground", "ratio"),
        [("#FFFFFF", "#1E6A4A", 6.53), ("#1B231E", "#FAF8F3", 15.15), ("#7A5100", "#FBF1D6", 6.21)],
    )
    def test_it_agrees_with_the_figures_of_the_look(self, ink, ground, ratio):
        assert contrast(ink, ground) == pytest.approx(ratio, abs=0.005)

    @given(colours, colours)
    def test_it_does_not_matter_which_comes_first(self, one, other):
        assert contrast(one, other) == contrast(other, one)


class TestConversion:
    @given(colours)
    def test_every_colour_comes_back_as_it_was(self, colour):
        assert to_hex(to_oklch(colour)) == colour

    @given(st.floats(0, 1), st.floats(0, 0.5), st.floats(0, 360))
    def test_what_no_screen_can_show_becomes_something_it_can(self, lightness, chroma, hue):
        assert is_hex(to_hex(Oklch(lightness, chroma, hue)))


class TestReadable:
    def test_a_colour_that_is_readable_already_stays(self):
        assert readable(to_oklch("#1E6A4A"), ["#FFFFFF"], 4.5, darken=True) == "#1E6A4A"

    @given(colours)
    def test_any_colour_can_be_darkened_until_it_reads_on_white(self, colour):
        assert contrast(readable(to_oklch(colour), ["#FFFFFF"], 4.5, darken=True), "#FFFFFF") >= 4.5


@pytest.mark.parametrize("text", ["", "1E6A4A", "#1E6A4", "#1E6A4AA", "#GGGGGG", "red", "#1E6A4A;}"])
def test_only_six_hex_digits_are_a_colour(text):
    assert not is_hex(text)
