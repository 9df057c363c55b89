"""Both are embedded engines in folders of their own, the first in the place of Elasticsearch."""

from pathlib import Path

import pytest

from backstage import queue
from search import engines, indexing, keeping
from search.engines import ELASTICSEARCH, EMBEDDED, kept, standby
from search.engines.embedded import EmbeddedEngine
from tests.factories import pages

from .distant import Distant


@pytest.fixture
def first(settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Distant:
    """What stands in the place of Elasticsearch; configured, and never yet built."""
    distant = Distant(tmp_path / "first")
    monkeypatch.setattr(Distant, "asked", 0)
    monkeypatch.setattr(engines, "_distant", lambda: distant)
    monkeypatch.setattr(standby, "REMEMBERED", 0.0)
    settings.ELASTICSEARCH_URL = "http://127.0.0.1:1"
    settings.SEARCH_INDEX_DIR = tmp_path / "spare"
    return distant


@pytest.fixture
def spare(first: Distant) -> EmbeddedEngine:
    """The embedded engine beside it."""
    return kept()[EMBEDDED]


@pytest.fixture
def home(db: None, first: Distant, spare: EmbeddedEngine):
    """An empty town, both engines ready."""
    home = pages.home_page()
    queue.drain()
    indexing.catch_up()
    assert keeping.ready() == {EMBEDDED, ELASTICSEARCH}
    return home
