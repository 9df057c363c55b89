"""Long work lets others pass: how often, for how long, and not its own kind."""

import pytest
from django.db import OperationalError

from backstage import meanwhile, queue, stopping
from backstage.meanwhile import Meanwhile
from backstage.models import Job

pytestmark = [pytest.mark.django_db, pytest.mark.both_databases]


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    now = [1000.0]
    monkeypatch.setattr(meanwhile.time, "monotonic", lambda: now[0])
    return now


@pytest.fixture
def done(clock: list[float], monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The pieces of quick work that were done, a quarter of a second each."""
    seen: list[int] = []

    def work(payload: dict) -> None:
        seen.append(payload["n"])
        clock[0] += 0.25

    for kind in ("test.write", "long.write"):
        monkeypatch.setitem(queue._handlers, kind, work)
    return seen


def enqueue(number: int, kind: str = "test.write") -> None:
    for n in range(number):
        queue.enqueue(kind, {"n": n})


def test_a_second_of_others_work_after_a_second_of_its_own(clock: list[float], done: list[int]) -> None:
    enqueue(10)
    step = Meanwhile(but="long.")
    step(1, 100)
    assert len(done) == 4
    step(2, 100)
    assert len(done) == 4
    clock[0] += 1.0
    step(3, 100)
    assert len(done) == 8


def test_work_of_its_own_kind_waits(done: list[int]) -> None:
    enqueue(2, "long.write")
    Meanwhile(but="long.")()
    assert (done, Job.objects.count()) == ([], 2)
    queue.drain()
    assert len(done) == 2


def test_a_database_that_is_locked_breaks_nothing_off(done: list[int], clock: list[float], monkeypatch) -> None:
    enqueue(1)
    step = Meanwhile(but="long.")
    with monkeypatch.context() as patched:
        patched.setattr(meanwhile.outgoing, "send_due", locked)
        step()
    clock[0] += 1.0
    step()
    assert done == [0]


def locked(limit: int) -> int:
    raise OperationalError("database is locked")


def test_the_end_of_the_worker_gives_the_work_back_at_once(clock: list[float], monkeypatch) -> None:
    monkeypatch.setitem(queue._handlers, "long.write", lambda payload: Meanwhile(but="long.")())
    enqueue(1, "long.write")
    stopping.asked.set()
    try:
        with pytest.raises(stopping.Stopping):
            queue.drain()
    finally:
        stopping.asked.clear()
    assert Job.objects.get().lease_until is None
    assert queue.drain() == 1
    assert not Job.objects.exists()
