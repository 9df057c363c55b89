"""Work after commit: a row says what is to do, the worker does it, a killed worker's row is taken again."""

import logging
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import F, Q
from django.utils import timezone

from .models import Job
from .stopping import Stopping

logger = logging.getLogger(__name__)
LEASE = timedelta(minutes=5)
LONGEST_PAUSE = timedelta(hours=1)
AT_ONCE = 1000  # rows a statement
_handlers: dict[str, Callable[[dict], None]] = {}
_slow: set[str] = set()  # kinds that take seconds: done one at a time, after all that is quick


def handler(kind: str, *, slow: bool = False) -> Callable[[Callable[[dict], None]], Callable[[dict], None]]:
    """Name the function that does the work of one kind. It may run twice for one row; what is slow lets others pass."""

    def name(function: Callable[[dict], None]) -> Callable[[dict], None]:
        _handlers[kind] = function
        if slow:
            _slow.add(kind)
        return function

    return name


def enqueue(kind: str, payload: dict, *, key: str = "", at: datetime | None = None) -> None:
    """Write a row in the current transaction, due now or at that moment; the same kind and key still waiting stays one
    row.
    """
    if key:
        enqueue_each(kind, {key: payload}, at=at)
    else:
        Job.objects.create(kind=kind, payload=payload, next_try_at=at or timezone.now())


def enqueue_each(kind: str, payloads: Mapping[str, dict], *, at: datetime | None = None) -> None:
    """The same for many keys at once, in few statements and always in one order, so that no two wait for each other."""
    due = at or timezone.now()
    with transaction.atomic():
        # The lock holds a worker off until the change that needs the work is committed.
        found = Job.objects.select_for_update().filter(kind=kind, key__in=payloads, lease_until=None)
        waiting = {job.key: job for job in found.order_by("key", "-pk")}
        for key, job in waiting.items():
            job.payload, job.next_try_at = payloads[key], due
        Job.objects.bulk_update(waiting.values(), ["payload", "next_try_at"])
        missing = sorted(payloads.keys() - waiting.keys())
        Job.objects.bulk_create([Job(kind=kind, key=key, payload=payloads[key], next_try_at=due) for key in missing])


def pause_before_try(attempts: int) -> timedelta:
    """Growing pauses: half a minute, then twice as long each time, an hour at most."""
    return min(timedelta(seconds=30) * 2 ** min(attempts - 1, 10), LONGEST_PAUSE)


def claim(now: datetime, *, slow: bool = False, but: str = "") -> Job | None:
    """Take the row that has waited longest, or whose worker's lease has ended; of the quick ones or of the slow, and
    of no kind that begins with `but`.
    """
    free = Job.objects.filter(next_try_at__lte=now).filter(Q(lease_until=None) | Q(lease_until__lt=now))
    free = free.filter(kind__in=_slow) if slow else free.exclude(kind__in=_slow)
    free = free.exclude(kind__startswith=but) if but else free
    for job in free.order_by("next_try_at", "id")[:20]:
        mine = Job.objects.filter(pk=job.pk, lease_until=job.lease_until, next_try_at__lte=now)
        if mine.update(lease_until=now + LEASE, attempts=F("attempts") + 1):
            job.refresh_from_db()
            return job
    return None


def run(job: Job) -> bool:
    """Do one claimed piece of work; a failure is kept on the row with the time of the next try."""
    try:
        _handlers[job.kind](job.payload)
    except Stopping:
        Job.objects.filter(pk=job.pk).update(lease_until=None)  # the next worker need not wait for its end
        raise
    except Exception as error:
        logger.exception("Queued work failed: %s", job)
        Job.objects.filter(pk=job.pk).update(
            lease_until=None,
            last_error=f"{type(error).__name__}: {error}"[:2000],
            next_try_at=timezone.now() + pause_before_try(job.attempts),
        )
        return False
    Job.objects.filter(pk=job.pk).delete()
    return True


@contextmanager
def for_all(kind: str) -> Iterator[None]:
    """Around work that does at once what every row of its kind asks for: those that waited before it began are done
    with it, but for what is asked for again.
    """
    before = dict(Job.objects.filter(kind=kind, lease_until=None).values_list("pk", "next_try_at"))
    yield
    rows = list(before)
    for start in range(0, len(rows), AT_ONCE):
        with transaction.atomic():
            # Nobody is waited for: whoever holds a row asks again.
            found = Job.objects.select_for_update(skip_locked=True).filter(pk__in=rows[start : start + AT_ONCE])
            done = [job.pk for job in found if job.lease_until is None and job.next_try_at == before[job.pk]]
            Job.objects.filter(pk__in=done).delete()


def drain(limit: int = 1000, *, slow: bool = False, but: str = "") -> int:
    """Do everything quick, or everything slow, that is due now; returns how many rows were tried. See claim."""
    for done in range(limit):
        job = claim(timezone.now(), slow=slow, but=but)
        if job is None:
            return done
        run(job)
    return limit
