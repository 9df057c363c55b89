"""Which engines hold what the database says, and how long one that is away is left alone by the worker."""

import logging
from collections.abc import Collection
from datetime import datetime, timedelta

from django.utils import timezone

from backstage.queue import pause_before_try

from .engines import kept
from .models import KeptEngine, Pending

log = logging.getLogger(__name__)
LONGEST_PAUSE = timedelta(minutes=5)  # a try costs one short timeout, and visitors wait for its return


def ready() -> frozenset[str]:
    """The engines that were compared with the database and have taken every change since."""
    return frozenset(row.name for row in KeptEngine.objects.filter(ready=True) if is_ready(row))


def is_ready(row: KeptEngine) -> bool:
    """Whether it is one of them: what it is with another index says nothing."""
    return row.ready and _is_this(row)


def is_used_otherwise(name: str) -> bool:
    """Whether the worker that looked after it last had another index, of another version perhaps, and may still run."""
    row = KeptEngine.objects.filter(name=name).first()
    return row is not None and not _is_this(row)


def settled(since: datetime) -> frozenset[str]:
    """The engines that are ready, and have been no other index since this moment."""
    rows = KeptEngine.objects.filter(ready=True, identity_since__lt=since)
    return frozenset(row.name for row in rows if is_ready(row))


def is_left_alone(name: str) -> bool:
    """Whether it is away and its next try not due yet. One that is later than any pause was set by a wrong clock."""
    now = timezone.now()
    row = KeptEngine.objects.filter(name=name, attempts__gt=0).first()
    return row is not None and _is_this(row) and now < row.next_try_at <= now + LONGEST_PAUSE


def became_ready(name: str) -> None:
    """It holds everything; visitors ask it from now on."""
    before = KeptEngine.objects.filter(name=name).first()
    if before and is_ready(before):
        return
    now = timezone.now()
    _tell(name, before, ready=True, changed_at=now, attempts=0, next_try_at=now, problem="")
    if before and before.attempts:
        log.warning("the search engine %s is back and holds what the database says", name)


def fell_behind(name: str) -> None:
    """It can be reached but does not hold what it should; visitors ask another one, where there is one."""
    before = KeptEngine.objects.filter(name=name).first()
    if not before or before.ready or not _is_this(before):
        _tell(name, before, ready=False, changed_at=timezone.now())


def _is_this(row: KeptEngine) -> bool:
    engine = kept().get(row.name)
    return engine is not None and row.identity == engine.identity


def _tell(name: str, before: KeptEngine | None, **state: object) -> None:
    """From now on it is this index that is looked after; how often another was tried in vain says nothing of it."""
    if not before or not _is_this(before):
        state = {"attempts": 0, "identity": kept()[name].identity, "identity_since": timezone.now()} | state
    KeptEngine.objects.update_or_create(name=name, defaults=state)


def went_away(name: str, error: Exception) -> None:
    """It could not be reached; said once, tried again after growing pauses, compared before it is asked again."""
    fell_behind(name)
    row = KeptEngine.objects.get(name=name)
    pause = min(pause_before_try(row.attempts + 1), LONGEST_PAUSE)
    KeptEngine.objects.filter(pk=row.pk).update(
        attempts=row.attempts + 1, next_try_at=timezone.now() + pause, problem=str(error)[:300]
    )
    if not row.attempts:
        log.error("the search engine %s cannot be reached, what changes waits for it: %s", name, error)


def forget_all_but(names: Collection[str]) -> None:
    """What the settings keep no longer misses the changes from now on: if it comes back, it begins by comparing."""
    KeptEngine.objects.exclude(name__in=names).delete()
    Pending.objects.exclude(engine__in=names).delete()
