"""Who of two engines is asked, and what comes when one or both are away; with the real server:
tests/search/test_elasticsearch_away.py.
"""

import pytest
from django.test import Client
from django.utils.translation import gettext, override

from backstage import queue
from search import keeping
from search.engines import ELASTICSEARCH, EMBEDDED, OutOfReach, Refused, breaker, engine, kept, standby
from search.models import KeptEngine
from search.query import parse
from tests.factories import pages

from .distant import Distant, noticed, titles

pytestmark = pytest.mark.django_db


class TestAsking:
    def test_the_first_is_asked_and_the_spare_is_not(self, home, first, spare, monkeypatch) -> None:
        pages.standard_page(home, "წყალი")
        queue.drain()
        monkeypatch.setattr(spare, "search", None)
        assert titles(engine(), "წყალი") == ["წყალი"]

    def test_every_question_goes_to_the_spare_when_the_first_is_away(self, home, first, client: Client) -> None:
        pages.standard_page(home, "წყალსადენი")
        queue.drain()
        first.cut = True
        assert titles(engine(), "წყალსადენი") == ["წყალსადენი"]
        assert [each.title for each in engine().suggest(parse("წყალს", "ka"), limit=5)] == ["წყალსადენი"]
        assert [each.title for each in engine().similar("წყალსადენნი")] == ["წყალსადენი"]
        assert (engine().count(), len(engine().stamps())) == (2, 2)
        assert client.get("/search/suggest/", {"q": "წყალს"}).json()[0]["title"] == "წყალსადენი"
        assert client.get("/search/", {"q": "წყალსადენი"}).context["results"].total == 1

    def test_who_is_away_is_asked_once_and_then_after_growing_pauses(self, home, first, monkeypatch) -> None:
        now = [1000.0]
        monkeypatch.setattr(breaker.time, "monotonic", lambda: now[0])
        first.cut, asked = True, []
        for seconds in [0, 1, breaker.PAUSE, 1, breaker.PAUSE, breaker.PAUSE]:
            now[0] += seconds
            before = Distant.asked
            titles(engine(), "წყალი")
            asked.append(Distant.asked - before)
        assert asked == [1, 0, 1, 0, 0, 1]

    def test_who_takes_long_is_asked_once_and_then_after_growing_pauses(self, home, first, monkeypatch) -> None:
        pages.standard_page(home, "წყალი")
        queue.drain()
        now, takes = [1000.0], [standby.SLOW + 0.1]
        monkeypatch.setattr(breaker.time, "monotonic", lambda: now[0])
        quick = first.search

        def slow(*args: object, **how: object) -> object:
            now[0] += takes[0]
            return quick(*args, **how)

        monkeypatch.setattr(first, "search", slow)
        asked = []
        for seconds in [0, 1, breaker.PAUSE, 1, breaker.PAUSE, breaker.PAUSE]:
            now[0] += seconds
            before = Distant.asked
            assert titles(engine(), "წყალი") == ["წყალი"]  # whoever was asked
            asked.append(Distant.asked - before)
        assert asked == [1, 0, 1, 0, 0, 1]
        takes[0] = standby.SLOW  # as quick as it should be
        now[0] += breaker.LONGEST
        for _ in range(2):
            before = Distant.asked
            titles(engine(), "წყალი")
            assert Distant.asked == before + 1

    def test_it_is_said_once_that_it_is_away_and_once_that_it_is_back(self, home, first, monkeypatch, caplog) -> None:
        monkeypatch.setattr(breaker, "PAUSE", 0.0)
        first.cut = True
        for _ in range(3):
            titles(engine(), "წყალი")
        first.cut = False
        for _ in range(3):
            titles(engine(), "წყალი")
        said = [record.levelname for record in caplog.records if record.name == "search.engines.breaker"]
        assert said == ["ERROR", "WARNING"]

    @pytest.mark.parametrize(("address", "language"), [("/search/", "ka"), ("/en/search/", "en")])
    def test_when_neither_answers_the_plain_page_says_so(
        self, home, first, spare, client: Client, address: str, language: str
    ) -> None:
        pages.translated(home, "en", title="Alviskhevi")
        first.cut = True
        spare._folders.pointer.unlink()
        response = client.get(address, {"q": "წყალი"})
        assert response.status_code == 503
        with override(language):
            words = gettext("Search is resting for a moment")
        assert ("resting" in words) == (language == "en")
        assert f"<h1>{words}</h1>" in response.content.decode()
        assert 'class="search-box' in response.content.decode()
        assert client.get("/search/suggest/", {"q": "წყალი"}).status_code == 503
        assert client.get("/api/search/", {"q": "წყალი"}).status_code == 503

    def test_without_a_spare_the_plain_page_comes_and_nobody_waits_twice(
        self, home, first, settings, client, caplog
    ) -> None:
        settings.SEARCH_KEEP_EMBEDDED = False
        first.cut = True
        before = Distant.asked
        for _ in range(5):
            assert client.get("/search/", {"q": "წყალი"}).status_code == 503
            queue.drain()
        assert Distant.asked == before + 1
        said = [each.name for each in caplog.records if each.levelname == "ERROR" and "engine" in each.message]
        assert said == ["search.engines.breaker"]
        assert list(kept()) == [ELASTICSEARCH]

    @pytest.mark.parametrize("error", [OutOfReach, Refused])
    def test_what_is_merely_away_or_refuses_is_not_mended(self, home, first, spare, monkeypatch, client, error) -> None:
        def fails(*args: object, **how: object) -> None:
            raise error("not now")

        monkeypatch.setattr(first, "search", fails)
        monkeypatch.setattr(spare, "search", fails)
        for _ in range(2):
            assert client.get("/search/", {"q": "წყალი"}).status_code == 503
        assert not queue.Job.objects.filter(kind="search.mend").exists()

    @pytest.mark.parametrize("before", [ELASTICSEARCH, EMBEDDED])
    def test_one_without_an_index_is_mended_whatever_the_other_says(
        self, home, first, spare, client: Client, before: str
    ) -> None:
        first.cut = True
        spare._folders.pointer.unlink()
        KeptEngine.objects.exclude(name=before).update(ready=False)
        assert client.get("/search/", {"q": "წყალი"}).status_code == 503
        assert queue.Job.objects.filter(kind="search.mend").count() == 1

    def test_visitors_are_answered_as_soon_as_there_is_an_index(self, home, first, spare, client: Client) -> None:
        for each in (first, spare):
            each._folders.pointer.unlink()
        for _ in range(3):
            assert client.get("/search/", {"q": "წყალი"}).status_code == 503
        queue.drain()
        assert client.get("/search/", {"q": "წყალი"}).status_code == 200

    def test_a_first_that_is_behind_is_not_asked(self, home, first, spare) -> None:
        noticed(first)
        pages.standard_page(home, "წყალი")
        queue.drain()
        first.cut = False
        assert (titles(first, "წყალი"), titles(engine(), "წყალი")) == ([], ["წყალი"])

    def test_one_that_is_behind_answers_when_there_is_no_other(self, home, first, spare) -> None:
        pages.standard_page(home, "წყალი")
        queue.drain()
        keeping.fell_behind(ELASTICSEARCH)
        spare._folders.pointer.unlink()
        assert titles(engine(), "წყალი") == ["წყალი"]
