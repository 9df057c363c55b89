"""Tests that must hold whichever engine is asked: `@both_engines` on what leans on the fixture `index`."""

import pytest

both_engines = pytest.mark.parametrize(
    "kind_of_engine", ["embedded", pytest.param("elasticsearch", marks=pytest.mark.elasticsearch)], indirect=True
)
