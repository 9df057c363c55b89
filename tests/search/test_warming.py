"""A process that has been warmed searches at once; one that cannot be warmed starts all the same."""

from pathlib import Path

import pytest

from backstage import queue
from search import thesaurus, warming
from tests.factories import pages


@pytest.mark.django_db
def test_what_the_first_search_needs_is_there(home: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(warming.connections, "close_all", lambda: None)  # the test's own is still wanted
    pages.standard_page(home, "წყალი")
    queue.drain()
    warming.warm()
    assert thesaurus.known() is thesaurus.known()


@pytest.mark.django_db
def test_a_town_without_an_index_starts_too(settings: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(warming.connections, "close_all", lambda: None)
    settings.SEARCH_INDEX_DIR = tmp_path / "none"
    warming.warm()


def test_without_a_database_it_starts_too() -> None:
    thread = warming.warm_aside()  # pytest allows this test no database
    thread.join(timeout=60)
    assert not thread.is_alive()
