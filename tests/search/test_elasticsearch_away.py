"""A real Elasticsearch that is held still or killed while the site runs: what visitors see, and catching up after."""

import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from django.test import Client
from django.utils import timezone

from backstage import queue
from home.pages.models import StandardPage
from search import indexing, keeping
from search.engines import ELASTICSEARCH, EMBEDDED, breaker, engine, kept, standby
from search.engines.elastic import ElasticEngine
from search.models import KeptEngine, Pending
from tests.factories import pages
from tests.services.elasticsearch import Elasticsearch

from .two_engines.distant import titles

pytestmark = [pytest.mark.django_db, pytest.mark.elasticsearch]

PREFIX = "meria-away"
TIMEOUT = 0.5  # seconds


@pytest.fixture
def server(elasticsearch: Elasticsearch, settings, tmp_path: Path, monkeypatch) -> Iterator[Elasticsearch]:
    """The settings name it, and the embedded engine stands beside it."""
    settings.ELASTICSEARCH_URL, settings.ELASTICSEARCH_PREFIX = elasticsearch.url, PREFIX
    settings.ELASTICSEARCH_TIMEOUT = TIMEOUT
    settings.SEARCH_INDEX_DIR = tmp_path / "index"
    monkeypatch.setattr(standby, "REMEMBERED", 0.0)
    yield elasticsearch
    elasticsearch.clear(PREFIX)


@pytest.fixture
def home(db: None, server: Elasticsearch):
    """A town with one page, in both engines."""
    home = pages.home_page()
    pages.standard_page(home, "ძველი წყალი")
    queue.drain()
    indexing.catch_up()
    assert keeping.ready() == {EMBEDDED, ELASTICSEARCH}
    return home


@pytest.fixture(params=["held still", "killed"])
def gone(request: pytest.FixtureRequest, home, server: Elasticsearch) -> Iterator[object]:
    """It is away; call what is yielded to bring it back."""
    there = []

    def come_back() -> None:
        if not there:
            there.append(server.resume() if request.param == "held still" else server.start())

    server.pause() if request.param == "held still" else server.kill()
    yield come_back
    come_back()


@pytest.fixture
def asked(home, monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """What visitors ask of it from here on; once it failed it is left alone for longer than any machine takes."""
    questions: list[object] = []
    ask = ElasticEngine._ask
    monkeypatch.setattr(ElasticEngine, "_ask", lambda self, *what: (questions.append(what), ask(self, *what))[1])
    monkeypatch.setattr(breaker, "PAUSE", 3600.0)
    monkeypatch.setattr(breaker, "LONGEST", 3600.0)
    return questions


def found(client: Client, word: str) -> list[str]:
    """The titles that a visitor is shown."""
    response = client.get("/search/", {"q": word})
    assert response.status_code == 200
    hits = response.context["results"].hits
    return sorted(hit.title.replace("<mark>", "").replace("</mark>", "") for hit in hits)


def test_the_embedded_engine_answers_what_was_published_and_hidden_is_right_and_it_catches_up(
    client: Client, home, gone, asked: list[object]
) -> None:
    assert found(client, "წყალი") == ["ძველი წყალი"]
    assert client.get("/search/suggest/", {"q": "ძველ"}).json()[0]["title"] == "ძველი წყალი"
    assert len(asked) == 1  # nobody after the first waits for it
    indexing.mend()  # the worker meets it too
    pages.standard_page(home, "ახალი წყალი")
    StandardPage.objects.get(title="ძველი წყალი").unpublish()
    assert found(client, "წყალი") == []  # the worker has done nothing yet
    queue.drain()
    assert found(client, "წყალი") == ["ახალი წყალი"]
    assert Pending.objects.filter(engine=ELASTICSEARCH).exists()
    assert not Pending.objects.filter(engine=EMBEDDED).exists()
    gone()
    assert found(client, "წყალი") == ["ახალი წყალი"]  # it answers again, but what it holds is old
    KeptEngine.objects.update(next_try_at=timezone.now() - timedelta(seconds=1))
    indexing.catch_up()
    assert keeping.ready() == {EMBEDDED, ELASTICSEARCH}
    assert not Pending.objects.exists()
    assert titles(kept()[ELASTICSEARCH], "წყალი") == ["ახალი წყალი"]


def test_without_a_spare_the_plain_page_comes_and_goes(
    client: Client, home, server, asked: list[object], settings, monkeypatch
) -> None:
    settings.SEARCH_KEEP_EMBEDDED = False
    server.pause()
    try:
        for _ in range(3):
            response = client.get("/search/", {"q": "წყალი"})
            assert response.status_code == 503
            assert 'class="search-box' in response.content.decode()
        assert len(asked) == 1  # nobody after the first waits for it
    finally:
        server.resume()
    monkeypatch.setattr(breaker.time, "monotonic", lambda: time.time() + 1e9)  # every pause is over
    assert found(client, "წყალი") == ["ძველი წყალი"]


def test_moving_there_and_back_by_one_setting_and_one_command(
    client: Client, server: Elasticsearch, settings, capsys: pytest.CaptureFixture
) -> None:
    from django.core.management import call_command

    settings.ELASTICSEARCH_URL = ""
    home = pages.home_page()
    pages.standard_page(home, "წყალი")
    queue.drain()
    settings.ELASTICSEARCH_URL = server.url
    assert found(client, "წყალი") == ["წყალი"]  # from the old one, since the new one is not built
    call_command("rebuild_search", "--engine", "elasticsearch")
    told = capsys.readouterr()
    assert "2 records in the index of elasticsearch." in told.out and "elasticsearch: 2 of 2" in told.err
    kept()[EMBEDDED].clear()
    assert found(client, "წყალი") == ["წყალი"]  # from the new one
    call_command("check_search")
    said = capsys.readouterr().out
    assert said.count("It holds what the database says.") == 2
    settings.ELASTICSEARCH_URL = ""
    assert titles(engine(), "წყალი") == ["წყალი"]


@pytest.mark.parametrize("wrong", ["missing", "superfluous", "out of date", "no index"])
def test_check_search_finds_and_mends_each_difference(
    home, server: Elasticsearch, capsys: pytest.CaptureFixture, wrong: str
) -> None:
    from .records import entry
    from .test_check_search import check

    page = StandardPage.objects.get(title="ძველი წყალი")
    elastic = kept()[ELASTICSEARCH]
    if wrong == "missing":
        elastic.write([], [f"page:{page.pk}"])
    elif wrong == "superfluous":
        elastic.write([entry("99999", title="წყალი")])
    elif wrong == "out of date":
        elastic.write([entry(page.pk, title="სხვა", stamp="another")])
    else:
        server.clear(PREFIX)
    code, said = check(capsys, "--only-tell", "--engine", "elasticsearch")
    assert code == 1
    assert {"superfluous": "no longer public"}.get(wrong, wrong) in said
    assert check(capsys, "--engine", "elasticsearch")[0] == 0
    assert check(capsys)[0] == 0
    assert titles(elastic, "წყალი") == ["ძველი წყალი"]
