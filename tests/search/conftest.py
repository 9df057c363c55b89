"""An index of its own for every test that asks for one."""

from datetime import date
from pathlib import Path

import pytest

from backstage import queue
from home.pages.models import HomePage
from search.engines import SearchUnavailable, kept
from tests.factories import pages

from . import files

PREFIX = "meria-tests"


@pytest.fixture
def kind_of_engine(request: pytest.FixtureRequest) -> str:
    """The embedded one, unless a test is run on both (both.py)."""
    return getattr(request, "param", "embedded")


@pytest.fixture
def index(settings: object, tmp_path: Path, kind_of_engine: str, request: pytest.FixtureRequest) -> None:
    """An empty index: in the test's own folder, or in the Elasticsearch of the run."""
    if kind_of_engine == "elasticsearch":
        settings.ELASTICSEARCH_URL = request.getfixturevalue("elasticsearch").url
        settings.ELASTICSEARCH_PREFIX, settings.SEARCH_KEEP_EMBEDDED = PREFIX, False
        settings.ELASTICSEARCH_TIMEOUT = 20.0  # a busy machine's
    settings.SEARCH_INDEX_DIR = tmp_path / "index"
    (engine,) = kept().values()
    try:
        engine.write((), engine.stamps())  # quicker than making indices anew
    except SearchUnavailable:
        engine.clear()


@pytest.fixture
def home(db: None, index: None) -> HomePage:
    """The home page of a town whose search is empty."""
    return pages.home_page()


@pytest.fixture
def town(home):
    """News in Georgian and English, an act with a file, all in the index."""
    news = pages.news_index(home)
    pages.news(news, "წყალი დროებით შეწყდება", date=date(2026, 3, 1), lead="სამუშაოები რუსთაველის ქუჩებზე")
    acts = pages.act_index(home)
    file = pages.document("პროექტი", content=files.georgian_pdf(), language="ka")
    pages.act(acts, "12-34/25", title="წყლის ტარიფი", slug="tariff", file=file)
    english = pages.translated(home, "en", title="Alviskhevi")
    pages.standard_page(english, "Water: წყალი supply")
    queue.drain()
    return home
