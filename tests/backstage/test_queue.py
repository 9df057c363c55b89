"""Queued work is done once, tried again after a failure, and taken over from a killed worker."""

from datetime import timedelta

import pytest
from django.db import transaction
from django.utils import timezone

from backstage import queue, timetable
from backstage.management.commands import work
from backstage.models import Job

pytestmark = [pytest.mark.django_db, pytest.mark.both_databases]


@pytest.fixture
def done(monkeypatch):
    seen: list[dict] = []
    monkeypatch.setitem(queue._handlers, "test.write", seen.append)
    return seen


@pytest.fixture
def failing(monkeypatch):
    def fail(payload):
        raise OSError("the disk is full")

    monkeypatch.setitem(queue._handlers, "test.fail", fail)


class TestEnqueue:
    def test_work_is_done_and_forgotten(self, done):
        queue.enqueue("test.write", {"page": 1})
        assert queue.drain() == 1
        assert done == [{"page": 1}]
        assert not Job.objects.exists()

    def test_same_key_waits_once_with_the_newest_payload(self, done):
        queue.enqueue("test.write", {"n": 1}, key="page:1")
        queue.enqueue("test.write", {"n": 2}, key="page:1")
        queue.drain()
        assert done == [{"n": 2}]

    def test_change_while_the_work_runs_makes_new_work(self, done):
        queue.enqueue("test.write", {"n": 1}, key="page:1")
        running = queue.claim(timezone.now())
        queue.enqueue("test.write", {"n": 2}, key="page:1")
        queue.run(running)
        queue.drain()
        assert done == [{"n": 1}, {"n": 2}]

    def test_rolled_back_transaction_leaves_no_work(self, done):
        with pytest.raises(ValueError), transaction.atomic():
            queue.enqueue("test.write", {})
            raise ValueError
        assert queue.drain() == 0


class TestFailure:
    def test_error_and_growing_pause_stand_on_the_row(self, failing):
        queue.enqueue("test.fail", {})
        assert queue.drain() == 1
        job = Job.objects.get()
        assert job.attempts == 1
        assert job.last_error == "OSError: the disk is full"
        assert job.next_try_at > timezone.now()

    def test_pauses_grow_to_an_hour(self):
        pauses = [queue.pause_before_try(attempt) for attempt in range(1, 12)]
        assert pauses == sorted(pauses)
        assert pauses[0] == timedelta(seconds=30)
        assert pauses[-1] == timedelta(hours=1)


class TestLease:
    def test_leased_work_is_not_taken_twice(self, done):
        queue.enqueue("test.write", {})
        assert queue.claim(timezone.now())
        assert queue.claim(timezone.now()) is None

    def test_killed_workers_work_is_taken_again(self, done):
        queue.enqueue("test.write", {})
        queue.claim(timezone.now())
        again = queue.claim(timezone.now() + queue.LEASE + timedelta(seconds=1))
        assert again.attempts == 2


class TestForAll:
    """One piece of work does what all rows of its kind ask for."""

    def test_those_that_waited_are_done_and_what_is_asked_for_again_is_not(self, done, monkeypatch):
        rounds: list[dict] = []

        def work(payload):
            rounds.append(payload)
            with queue.for_all("test.all"):
                if len(rounds) == 1:
                    for key in ("b", "d"):  # one that waits, and a new one
                        queue.enqueue("test.all", {"n": key}, key=key)

        monkeypatch.setitem(queue._handlers, "test.all", work)
        for key in "abc":
            queue.enqueue("test.all", {}, key=key)
        queue.enqueue("test.write", {}, key="a")
        queue.run(queue.claim(timezone.now()))
        assert set(Job.objects.values_list("kind", "key")) == {
            ("test.all", "b"),
            ("test.all", "d"),
            ("test.write", "a"),
        }
        queue.drain()
        assert (len(rounds), len(done)) == (2, 1)

    def test_what_fails_leaves_all_waiting(self, monkeypatch):
        def work(payload):
            with queue.for_all("test.all"):
                raise OSError

        monkeypatch.setitem(queue._handlers, "test.all", work)
        for key in "abc":
            queue.enqueue("test.all", {}, key=key)
        queue.run(queue.claim(timezone.now()))
        assert Job.objects.count() == 3


class TestSlowWork:
    @pytest.fixture
    def slow(self, monkeypatch, done):
        seen: list[dict] = []
        monkeypatch.setattr(queue, "_slow", {"test.page"})
        monkeypatch.setitem(queue._handlers, "test.page", seen.append)
        return seen

    def test_waits_for_its_own_turn(self, slow, done):
        queue.enqueue("test.page", {"page": 1})
        queue.enqueue("test.page", {"page": 2})
        queue.enqueue("test.write", {"n": 1})
        assert queue.drain() == 1
        assert (done, slow) == ([{"n": 1}], [])
        assert queue.drain(limit=1, slow=True) == 1
        assert slow == [{"page": 1}]

    def test_the_worker_does_what_is_quick_between_two_slow_pieces(self, slow, done, monkeypatch):
        def page(payload):
            slow.append(payload)
            queue.enqueue("test.write", {"after": payload["page"]})

        monkeypatch.setitem(queue._handlers, "test.page", page)
        monkeypatch.setattr(timetable, "_duties", {})
        monkeypatch.setattr(work, "close_old_connections", lambda: None)  # the test's own transaction is open
        for number in (1, 2):
            queue.enqueue("test.page", {"page": number})
        worker = work.Command()
        worker._round()
        worker._round()
        assert (len(slow), done) == (2, [{"after": 1}])
        worker._round()
        assert done == [{"after": 1}, {"after": 2}]
