"""Two that write to one engine at once, clocks that were wrong, and many or long things that wait together."""

from datetime import timedelta

import pytest
from django.utils import timezone

from backstage import queue
from backstage.models import Job
from search import indexing, keeping
from search.engines import EMBEDDED, OutOfReach, kept
from search.models import KeptEngine, Pending
from tests.factories import pages

from .both import both_engines
from .test_indexing import titles

pytestmark = [pytest.mark.django_db, pytest.mark.both_databases]


@both_engines
@pytest.mark.parametrize("change", ["another title", "hidden"])
def test_the_one_that_read_first_and_writes_last_does_not_have_the_last_word(home, monkeypatch, change: str) -> None:
    page = pages.standard_page(home, "ძველი წყალი")
    (engine,) = kept().values()
    write, calls = engine.write, []

    def overtaken(*batch: object) -> frozenset[str]:
        calls.append(batch)
        if len(calls) == 1:
            page.title = "ახალი წყალი"
            page.save_revision().publish()
            if change == "hidden":
                page.unpublish()
            indexing.catch_up()  # the other worker reads, writes, and takes it off
        return write(*batch)

    monkeypatch.setattr(engine, "write", overtaken)
    indexing.catch_up()
    assert titles("წყალი") == (["ახალი წყალი"] if change == "another title" else [])
    assert not Pending.objects.exists()


def test_a_clock_that_was_a_year_ahead_keeps_nothing_waiting(home) -> None:
    pages.standard_page(home, "წყალი")
    ahead = timezone.now() + timedelta(days=365)
    Pending.objects.update(next_try_at=ahead, asked_at=ahead)
    keeping.went_away(EMBEDDED, OutOfReach("away"))
    KeptEngine.objects.update(next_try_at=ahead)
    indexing.catch_up()
    assert titles("წყალი") == ["წყალი"]


def test_one_row_of_the_queue_does_what_all_of_them_ask_for(home) -> None:
    for number in range(3):
        pages.standard_page(home, f"წყალი {number}")
    assert Job.objects.filter(kind="search.index").count() > 3
    queue.drain(limit=1)
    assert not Job.objects.filter(kind="search.index").exists()
    assert len(titles("წყალი")) == 3


def test_long_texts_are_written_a_few_at_a_time(home, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(3):
        pages.standard_page(home, f"წყალი {number}")
    (engine,) = kept().values()
    write, together = engine.write, []
    monkeypatch.setattr(
        engine, "write", lambda entries, removed: together.append(len(entries)) or write(entries, removed)
    )
    monkeypatch.setattr(indexing, "LETTERS", 1)
    indexing.catch_up()
    assert max(together) == 1 and sum(together) == 4
    assert len(titles("წყალი")) == 3
