"""Each of two engines catches up by itself, and nothing hidden is shown by either."""

import pytest
import time_machine
from django.test import Client
from django.utils import timezone
from wagtail.models import Page

from backstage import queue
from search import hidden, indexing, keeping
from search.engines import ELASTICSEARCH, EMBEDDED
from search.hidden import hidden_keys
from search.models import KeptEngine, Pending
from tests.factories import pages

from .distant import noticed, time_passes, titles, waiting

pytestmark = pytest.mark.django_db


class TestCatchingUp:
    def test_a_change_waits_for_each_engine(self, home) -> None:
        Pending.objects.all().delete()
        page = pages.standard_page(home, "წყალი")
        assert f"page:{page.pk}" in waiting(EMBEDDED) & waiting(ELASTICSEARCH)
        indexing.refresh("page", page.pk)
        assert Pending.objects.filter(key=f"page:{page.pk}").count() == 2

    def test_the_spare_goes_on_while_the_first_is_away(self, home, first, spare) -> None:
        noticed(first)
        page = pages.standard_page(home, "წყალი")
        queue.drain()
        assert titles(spare, "წყალი") == ["წყალი"]
        assert (waiting(EMBEDDED), waiting(ELASTICSEARCH)) == (set(), {f"page:{page.pk}"})
        assert not queue.Job.objects.exists()  # nothing in the queue fails for it again and again

    def test_it_catches_up_once_its_pause_is_over(self, home, first, spare) -> None:
        gone = pages.standard_page(home, "ძველი წყალი")
        queue.drain()
        noticed(first)
        pages.standard_page(home, "ახალი წყალი")
        gone.unpublish()
        queue.drain()
        first.cut = False
        indexing.catch_up()
        assert titles(first, "წყალი") == ["ძველი წყალი"]  # it is left alone for now
        time_passes()
        indexing.catch_up()
        assert titles(first, "წყალი") == titles(spare, "წყალი") == ["ახალი წყალი"]
        assert keeping.ready() == {EMBEDDED, ELASTICSEARCH}
        assert not Pending.objects.exists()

    def test_pauses_grow_to_some_minutes(self, home, first) -> None:
        first.cut = True
        pauses = []
        with time_machine.travel(timezone.now(), tick=False) as clock:
            for _ in range(7):
                indexing.catch_up()
                indexing.mend()
                row = KeptEngine.objects.get(name=ELASTICSEARCH)
                pauses.append((row.next_try_at - timezone.now()).total_seconds())
                clock.move_to(row.next_try_at)
        assert pauses == [30, 60, 120, 240, 300, 300, 300]
        assert "the line is cut" in row.problem

    def test_what_was_lost_without_a_note_is_found_when_it_comes_back(self, home, first, spare) -> None:
        page = pages.standard_page(home, "წყალი")
        queue.drain()
        noticed(first)
        first.cut = False
        first.write([], [f"page:{page.pk}"])  # as a copy of yesterday that was put back
        time_passes()
        indexing.catch_up()
        assert titles(first, "წყალი") == ["წყალი"]

    def test_a_sweep_mends_each_by_itself(self, home, first, spare) -> None:
        one, other = pages.standard_page(home, "წყალი"), pages.standard_page(home, "გზა")
        queue.drain()
        first.write([], [f"page:{one.pk}"])
        spare.write([], [f"page:{other.pk}"])
        assert indexing.sweep() == 2
        assert [titles(each, text) for each in (first, spare) for text in ("წყალი", "გზა")] == [["წყალი"], ["გზა"]] * 2
        assert indexing.sweep() == 0

    def test_a_damaged_spare_does_not_hold_up_the_first(self, home, first, spare) -> None:
        for meta in spare._folders.root.glob("*/meta.json"):
            meta.write_text("nonsense")
        pages.standard_page(home, "წყალი")
        queue.drain()
        assert titles(first, "წყალი") == titles(spare, "წყალი") == ["წყალი"]

    def test_one_that_another_process_writes_holds_up_no_other(self, home, first, spare) -> None:
        page = pages.standard_page(home, "წყალი")
        with spare._folders.writing():
            queue.drain()
            assert (titles(first, "წყალი"), titles(spare, "წყალი")) == (["წყალი"], [])
            assert waiting(EMBEDDED) == {f"page:{page.pk}"}
        assert keeping.ready() == {EMBEDDED, ELASTICSEARCH}
        indexing.catch_up()
        assert titles(spare, "წყალი") == ["წყალი"]


class TestHidden:
    """Nothing hidden is shown or counted, whichever of the two answers."""

    def test_hidden_while_the_first_is_away_and_shown_by_none(self, home, first, spare, client: Client) -> None:
        page = pages.standard_page(home, "საიდუმლო წყალი")
        pages.standard_page(home, "წყალი")
        queue.drain()
        noticed(first)
        page.unpublish()
        assert hidden_keys() == {f"page:{page.pk}"}
        assert client.get("/search/", {"q": "წყალი"}).context["results"].total == 1  # before the worker
        queue.drain()
        assert client.get("/search/", {"q": "წყალი"}).context["results"].total == 1  # after
        first.cut = False
        keeping.became_ready(ELASTICSEARCH)  # it is asked too early
        assert len(titles(first, "წყალი")) == 2
        results = client.get("/search/", {"q": "წყალი"}).context["results"]
        assert (results.total, [hit.url for hit in results.hits]) == (1, [Page.objects.get(title="წყალი").url])

    def test_what_was_noted_again_is_among_the_newest(self, home, monkeypatch) -> None:
        page = pages.standard_page(home, "საიდუმლო წყალი")
        for number in range(3):
            pages.standard_page(home, f"წყალი {number}")
        monkeypatch.setattr(hidden, "MOST", 1)
        assert hidden_keys() == frozenset()
        page.unpublish()
        assert hidden_keys() == {f"page:{page.pk}"}
