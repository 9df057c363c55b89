"""A server that is away, slow or refuses: said in bounded time, and the site answers all the same."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from django.test import Client

from search import indexing, keeping
from search.engines import ELASTICSEARCH, SearchUnavailable
from search.engines.elastic import ElasticEngine
from search.engines.elastic.connection import Connection
from search.query import parse
from tests.factories import pages
from tests.search.records import entry
from tests.services.http_peer import HttpPeer
from tests.services.processes import free_port

TIMEOUT = 0.3  # seconds, as set
AT_MOST = 5.0  # that a question may take all the same: a slow machine, and no more than a few tries


@contextmanager
def in_time(seconds: float = AT_MOST) -> Iterator[None]:
    """What is done within takes no longer."""
    began = time.monotonic()
    yield
    assert time.monotonic() - began < seconds


def engine() -> ElasticEngine:
    """As the settings say."""
    return ElasticEngine(Connection.from_settings())


QUESTIONS: dict[str, Callable[[ElasticEngine], object]] = {
    "search": lambda asked: asked.search(parse("წყალი", "ka"), offset=0, limit=10),
    "suggest": lambda asked: asked.suggest(parse("წყა", "ka"), limit=8),
    "similar": lambda asked: asked.similar("წყალი"),
    "count": lambda asked: asked.count(),
    "stamps": lambda asked: asked.stamps(),
    "is_current": lambda asked: asked.is_current(),
}


@pytest.fixture(
    params=["nobody listens", "it never answers", "it refuses", "it is broken", "it talks nonsense", "no address"]
)
def away(request: pytest.FixtureRequest, settings: object, http_peer: HttpPeer) -> None:
    """The settings name a server that is no help."""
    settings.ELASTICSEARCH_URL = http_peer.url
    settings.ELASTICSEARCH_TIMEOUT = TIMEOUT
    if request.param == "nobody listens":
        settings.ELASTICSEARCH_URL = f"http://127.0.0.1:{free_port()}"
    elif request.param == "no address":
        settings.ELASTICSEARCH_URL = "search.example.org:9200, http://[::1"
    elif request.param == "it never answers":
        http_peer.hold()
    elif request.param == "it refuses":
        http_peer.status = 401
    elif request.param == "it is broken":
        http_peer.status = 500
    else:
        http_peer.status, http_peer.body = 200, b"<html>Welcome to nginx!</html>"


@pytest.mark.parametrize("question", QUESTIONS)
def test_every_question_hears_so_in_bounded_time(away: None, question: str) -> None:
    asked = engine()
    with in_time(), pytest.raises(SearchUnavailable):
        QUESTIONS[question](asked)


def test_nothing_is_taken_for_written(away: None) -> None:
    asked = engine()
    with in_time(), pytest.raises(SearchUnavailable):
        asked.write([entry(1, title="წყალი")])


@pytest.mark.django_db
class TestSite:
    @pytest.fixture
    def town(self, home: object) -> None:
        """One page, in the embedded index."""
        pages.standard_page(home, "წყალი")
        indexing.rebuild("embedded")

    def test_answers_from_the_embedded_index(self, town: None, away: None, client: Client) -> None:
        with in_time():
            results = client.get("/search/", {"q": "წყალი"}).context["results"]
        assert results.available
        assert results.total == 1

    def test_only_the_first_visitor_pays(self, town: None, away: None, client: Client, http_peer: HttpPeer) -> None:
        client.get("/search/", {"q": "წყალი"})
        before = len(http_peer.asked)
        for word in ("წყალი", "ბიუჯეტი", "ქუჩა"):
            assert client.get("/search/", {"q": word}).context["results"].available
        assert len(http_peer.asked) == before

    def test_one_question_that_is_refused_turns_no_other_away(
        self, town: None, settings: object, client: Client, http_peer: HttpPeer
    ) -> None:
        settings.ELASTICSEARCH_URL, http_peer.status = http_peer.url, 400
        keeping.became_ready(ELASTICSEARCH)
        assert client.get("/search/", {"q": "წყალი"}).context["results"].total == 1
        before = len(http_peer.asked)
        client.get("/search/", {"q": "ბიუჯეტი"})
        assert len(http_peer.asked) > before

    def test_without_the_embedded_index_says_so(self, town: None, away: None, settings: object, client: Client) -> None:
        settings.SEARCH_KEEP_EMBEDDED = False
        with in_time():
            response = client.get("/search/", {"q": "წყალი"})
        assert response.status_code == 503
        assert not response.context["results"].available


class TestWhatIsSent:
    def test_the_api_key_is_a_header(self, settings: object, http_peer: HttpPeer) -> None:
        settings.ELASTICSEARCH_URL, settings.ELASTICSEARCH_API_KEY = http_peer.url, "a2V5OnNlY3JldA=="
        with pytest.raises(SearchUnavailable):
            engine().count()
        assert {asked.headers["authorization"] for asked in http_peer.asked} == {"ApiKey a2V5OnNlY3JldA=="}

    def test_name_and_password_are_a_header_and_no_part_of_the_address(
        self, settings: object, http_peer: HttpPeer
    ) -> None:
        settings.ELASTICSEARCH_URL = http_peer.url.replace("http://", "http://site:p%40ss@")
        with pytest.raises(SearchUnavailable) as refused:
            engine().count()
        assert {asked.headers["authorization"] for asked in http_peer.asked} == {"Basic c2l0ZTpwQHNz"}
        assert "p@ss" not in str(refused.value)
        assert "p%40ss" not in str(refused.value)
