"""From a change in the database to the index, through the worker's real queue."""

import re

import pytest
import time_machine
from django.utils import timezone
from wagtail.models import PageViewRestriction

from backstage import queue
from search import content, indexing
from search.engines import engine, kept
from search.models import Pending
from search.query import parse
from tests.factories import pages

from . import files
from .both import both_engines

pytestmark = pytest.mark.django_db


def titles(text: str) -> list[str]:
    """What the index finds."""
    return [found.record.title for found in engine().search(parse(text, "ka"), offset=0, limit=10).hits]


@both_engines
class TestPublishing:
    def test_what_is_published_is_found_once_the_worker_was_there(self, home) -> None:
        pages.standard_page(home, "წყლის ქსელი")
        assert titles("წყალი") == []
        queue.drain()
        assert titles("წყალი") == ["წყლის ქსელი"]
        assert not Pending.objects.exists()

    def test_a_change_a_move_and_the_end(self, home) -> None:
        page = pages.standard_page(home, "წყლის ქსელი")
        queue.drain()
        page.title = "გზის ქსელი"
        page.save_revision().publish()
        queue.drain()
        assert (titles("წყალი"), titles("გზა")) == ([], ["გზის ქსელი"])
        page.unpublish()
        queue.drain()
        assert titles("გზა") == []
        page.save_revision().publish()
        queue.drain()
        assert titles("გზა") == ["გზის ქსელი"]
        page.delete()
        queue.drain()
        assert titles("გზა") == []

    def test_a_page_that_moves_is_found_at_its_new_address(self, home) -> None:
        parent = pages.standard_page(home, "მშობელი")
        page = pages.standard_page(home, "წყლის ქსელი")
        queue.drain()
        page.move(parent, pos="last-child")
        queue.drain()
        hits = engine().search(parse("წყალი", "ka"), offset=0, limit=10).hits
        assert [hit.record.url for hit in hits] == [type(page).objects.get(pk=page.pk).url]

    def test_a_draft_is_not_found(self, home) -> None:
        pages.standard_page(home, "წყლის ქსელი", live=False)
        queue.drain()
        indexing.sweep()
        assert titles("წყალი") == []

    def test_a_change_that_is_rolled_back_leaves_nothing(self, home) -> None:
        from django.db import transaction

        queue.drain()
        with pytest.raises(RuntimeError), transaction.atomic():
            pages.standard_page(home, "წყლის ქსელი")
            raise RuntimeError
        assert not Pending.objects.exists()

    def test_many_changes_cost_one_commit(self, home, monkeypatch: pytest.MonkeyPatch) -> None:
        for number in range(5):
            pages.standard_page(home, f"წყალი {number}")
        commits = []
        (written,) = kept().values()
        write = written.write
        monkeypatch.setattr(written, "write", lambda *args: commits.append(1) or write(*args))
        queue.drain()
        assert (len(commits), len(titles("წყალი"))) == (1, 5)


@both_engines
class TestFiles:
    def test_the_text_inside_a_shown_file_is_found(self, home) -> None:
        file = pages.document("პროექტი", content=files.georgian_pdf())
        pages.act(pages.act_index(home), file=file)
        queue.drain()
        hit = engine().search(parse("რეზერვუარი", "ka"), offset=0, limit=10).hits[0]
        assert (hit.record.kind, hit.record.title, hit.record.url) == ("file", "პროექტი", file.url)

    def test_a_file_that_no_page_shows_is_not_found(self, home) -> None:
        pages.document("პროექტი", content=files.georgian_pdf())
        queue.drain()
        indexing.sweep()
        assert titles("რეზერვუარი") == []

    def test_a_broken_file_is_found_by_its_title(self, home) -> None:
        file = pages.document("პროექტი", content=b"%PDF-1.7 nonsense")
        pages.act(pages.act_index(home), file=file)
        queue.drain()
        assert "პროექტი" in titles("პროექტი")


@both_engines
class TestWorkerWasDown:
    def test_what_slipped_past_every_signal_is_mended_by_the_sweep(self, home) -> None:
        page = pages.standard_page(home, "წყლის ქსელი")
        queue.drain()
        type(page).objects.filter(pk=page.pk).update(live=False)
        other = pages.standard_page(home, "გზის ქსელი")
        Pending.objects.all().delete()
        assert indexing.sweep() >= 2
        assert (titles("წყალი"), titles("გზა")) == ([], [other.title])
        assert indexing.sweep() == 0

    def test_what_was_noted_waits_for_the_worker(self, home) -> None:
        page = pages.standard_page(home, "წყლის ქსელი")
        PageViewRestriction.objects.create(page=page, restriction_type="login")
        assert Pending.objects.filter(key=f"page:{page.pk}").exists()
        queue.drain()
        assert titles("წყალი") == []

    def test_a_page_that_cannot_be_read_does_not_keep_others_out(self, home, monkeypatch: pytest.MonkeyPatch) -> None:
        bad = pages.standard_page(home, "ცუდი წყალი")
        pages.standard_page(home, "კარგი წყალი")
        current = content.current

        def broken(key: str):
            if key == f"page:{bad.pk}":
                raise ValueError("cannot be read")
            return current(key)

        monkeypatch.setattr(indexing, "current", broken)
        queue.drain()
        assert titles("წყალი") == ["კარგი წყალი"]
        assert list(Pending.objects.values_list("key", flat=True)) == [f"page:{bad.pk}"]

    def test_what_an_engine_refuses_is_tried_after_growing_pauses_and_at_once_when_it_changes(
        self, home, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        page = pages.standard_page(home, "წყლის ქსელი")
        key, tried = f"page:{page.pk}", []
        queue.drain()
        (engine,) = kept().values()
        monkeypatch.setattr(engine, "write", lambda *_args: tried.append(key) or frozenset([key]))
        indexing.refresh("page", page.pk)
        pauses = []
        with time_machine.travel(timezone.now(), tick=False) as clock:
            for _ in range(14):
                assert indexing.catch_up() == {key}
                assert indexing.catch_up() == set()  # it is not due
                due = Pending.objects.get().next_try_at
                pauses.append((due - timezone.now()).total_seconds())
                clock.move_to(due)
            assert pauses[:3] == [30, 60, 120] and pauses[-1] == 24 * 3600
            assert len(tried) == 14
            indexing.catch_up()
            indexing.refresh("page", page.pk)
            assert indexing.catch_up() == {key}
        assert Pending.objects.get().tries == 1

    def test_asked_again_while_being_written_it_stays_noted(self, home, monkeypatch: pytest.MonkeyPatch) -> None:
        page = pages.standard_page(home, "წყლის ქსელი")
        Pending.objects.exclude(key=f"page:{page.pk}").delete()
        (written,) = kept().values()
        write, rounds = written.write, []

        def edited_meanwhile(*args: object) -> frozenset[str]:
            refused = write(*args)
            if not rounds:
                indexing.refresh("page", page.pk)
            rounds.append(1)
            return refused

        monkeypatch.setattr(written, "write", edited_meanwhile)
        indexing.catch_up()
        assert len(rounds) == 2


class TestNoting:
    """What one transaction notes locks rows in one order, so that no two transactions wait for each other."""

    KEYS = ("page:2", "file:9", "page:10", "page:2", "file:1")

    @pytest.mark.parametrize("again", [False, True])
    def test_the_order_is_the_same_whatever_was_given(self, db, django_assert_max_num_queries, again: bool) -> None:
        asked = []
        for keys in (self.KEYS, self.KEYS[::-1]):
            if not again:
                Pending.objects.all().delete()
                queue.Job.objects.all().delete()
            with django_assert_max_num_queries(20) as told:
                indexing.refresh_many(keys)
            noted = [query["sql"] for query in told if "SAVEPOINT" not in query["sql"]]
            asked.append([re.findall(r"(?:page|file):\d+", sql) for sql in noted])
            assert sorted(set(self.KEYS)) == [
                *dict.fromkeys(Pending.objects.order_by("pk").values_list("key", flat=True))
            ]
            assert sorted(set(self.KEYS)) == [*queue.Job.objects.order_by("pk").values_list("key", flat=True)]
        assert asked[0][0] == asked[1][0]
        assert again or asked[0] == asked[1]

    def test_a_branch_with_its_files(self, home) -> None:
        index = pages.act_index(home)
        for number in ("9", "10", "11"):
            pages.act(index, number, file=pages.document(number))
        queue.drain()
        PageViewRestriction.objects.create(page=index, restriction_type="login")
        noted = [*dict.fromkeys(Pending.objects.order_by("pk").values_list("key", flat=True))]
        assert len(noted) == 7 and noted == sorted(noted)
