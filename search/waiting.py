"""What waits for an engine (models/pending.py): which of it is due, is done, or has to wait longer."""

from collections.abc import Collection, Sequence
from datetime import timedelta

from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils import timezone

from .models import Pending

FIRST_PAUSE, LONGEST_PAUSE = timedelta(seconds=30), timedelta(days=1)  # of one thing that fails
AT_ONCE = 1000  # rows a statement


def due(name: str) -> QuerySet[Pending]:
    """What may be tried now. What is later than any pause was set by a wrong clock."""
    now = timezone.now()
    is_due = Q(next_try_at__lte=now) | Q(next_try_at__gt=now + LONGEST_PAUSE)
    return Pending.objects.filter(is_due, engine=name)


def note(name: str, keys: Collection[str]) -> None:
    """These have to be looked at, unless they wait already."""
    rows = [Pending(engine=name, key=key) for key in sorted(keys)]
    Pending.objects.bulk_create(rows, ignore_conflicts=True, batch_size=AT_ONCE)


def take_off(name: str, rows: Sequence[Pending]) -> None:
    """The engine has these. What was asked for again meanwhile, or was taken off by another process, is looked at once
    more: of two that wrote it the later one may have read it first. Nobody is waited for who asks just now.
    """
    asked = {row.pk: row.asked_at for row in rows}
    with transaction.atomic():
        found = Pending.objects.select_for_update(skip_locked=True).filter(pk__in=asked)
        done = {row.pk for row in found if row.asked_at == asked[row.pk]}
        Pending.objects.filter(pk__in=done).delete()
    note(name, [row.key for row in rows if row.pk not in done])


def put_off(rows: Sequence[Pending]) -> None:
    """These failed. Each is tried again the later, the more often it failed; at once if it was asked for meanwhile."""
    now = timezone.now()
    for row in rows:
        pause = min(FIRST_PAUSE * 2 ** min(row.tries, 20), LONGEST_PAUSE)
        same = Pending.objects.filter(pk=row.pk, asked_at=row.asked_at)
        same.update(tries=row.tries + 1, next_try_at=now + pause)
