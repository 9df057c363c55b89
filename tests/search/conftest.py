"""An index of its own for every test that asks for one."""

from pathlib import Path

import pytest

from home.pages.models import HomePage
from search.engines import engine
from tests.factories import pages


@pytest.fixture
def index(settings: object, tmp_path: Path) -> None:
    """An empty index in the test's own folder."""
    settings.SEARCH_INDEX_DIR = tmp_path / "index"
    engine().clear()


@pytest.fixture
def home(db: None, index: None) -> HomePage:
    """The home page of a town whose search is empty."""
    return pages.home_page()
