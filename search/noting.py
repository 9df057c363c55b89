"""What changed is noted in the same transaction, for every engine; the worker does the rest (indexing.py)."""

import logging
from collections.abc import Iterable
from datetime import datetime

from django.db import DatabaseError, transaction
from django.utils import timezone

from backstage.models import Job
from backstage.queue import enqueue, enqueue_each

from .engines import OutOfReach, kept
from .models import Pending
from .patience import without_waiting

log = logging.getLogger(__name__)
AT_ONCE = 500  # things noted by one statement


def refresh(source: str, pk: object) -> None:
    """Ask the worker to look again at one thing: changed, hidden or gone. Costs two small writes."""
    refresh_many([f"{source}:{pk}"])


def refresh_many(keys: Iterable[str]) -> None:
    """The same for many things. Always in one order: of two editors who note the same things, each in a transaction,
    none ever waits for the other who waits for the first.
    """
    now, in_order = timezone.now(), sorted(set(keys))
    if not in_order:  # most searches: not even a transaction
        return
    with transaction.atomic():
        for start in range(0, len(in_order), AT_ONCE):
            batch = in_order[start : start + AT_ONCE]
            rows = [
                Pending(engine=name, key=key, asked_at=now, next_try_at=now) for key in batch for name in sorted(kept())
            ]
            Pending.objects.bulk_create(
                rows,
                update_conflicts=True,
                unique_fields=["engine", "key"],
                update_fields=["asked_at", "tries", "next_try_at"],
            )
            enqueue_each("search.index", {key: {"key": key} for key in batch})


def met_hidden(keys: Iterable[str]) -> None:
    """The same for what a visitor's search met and the public may not see. She never waits for it, and what is noted
    already keeps its pause: at worst the worker finds it by itself when it next compares.
    """
    in_order = sorted(set(keys))
    if not in_order:
        return
    try:
        with without_waiting():
            noted = Pending.objects.filter(key__in=in_order).values_list("key", flat=True)
            refresh_many(set(in_order).difference(noted))
    except DatabaseError as error:
        log.warning("what a search met was not noted: %s", type(error).__name__)


def look_again(key: str, at: datetime) -> None:
    """Ask the worker to look at one thing at a moment to come: what is known of it now is not true any more then."""
    enqueue("search.passed", {"key": key}, key=key, at=at)


def ask_for_mending(problem: Exception) -> None:
    """Tell the worker that no engine answered; said in the log once until the worker has looked. What is known to be
    away it tries again by itself.
    """
    if isinstance(problem, OutOfReach):
        return
    try:
        with without_waiting():
            if not Job.objects.filter(kind="search.mend", lease_until=None).exists():
                log.error("search is unavailable: %s", problem)
                enqueue("search.mend", {}, key="search")
    except DatabaseError as error:
        log.warning("the worker was not asked to mend search: %s", type(error).__name__)
