"""From a change in the database to the index: noted in the same transaction, done by the worker."""

import logging
from collections.abc import Callable, Iterator

from django.db import transaction
from django.utils import timezone

from backstage.queue import enqueue

from .analysis import analyse
from .content import current, public_keys
from .engines import Entry, SearchUnavailable, engine
from .models import Pending

log = logging.getLogger(__name__)
BATCH = 100  # records a commit of the index


def refresh(source: str, pk: object) -> None:
    """Ask the worker to look again at one thing: changed, hidden or gone. Costs two small writes."""
    key = f"{source}:{pk}"
    with transaction.atomic():
        Pending.objects.update_or_create(key=key, defaults={"asked_at": timezone.now()})
        enqueue("search.index", {"key": key}, key=key)


def ask_for_mending() -> None:
    """Tell the worker that the index could not be read."""
    enqueue("search.mend", {}, key="search")


def catch_up() -> set[str]:
    """Do everything that was noted, a batch a commit; returns the keys that failed and stay noted."""
    failed: set[str] = set()
    while rows := list(Pending.objects.exclude(key__in=failed).order_by("pk")[:BATCH]):
        failed |= _write(rows)
    return failed


def mend(*, thoroughly: bool = False) -> bool:
    """Build the index anew if it is missing, damaged or of an older analysis; returns whether it was."""
    if engine().is_current(thoroughly=thoroughly):
        return False
    rebuild()
    return True


def rebuild(progress: Callable[[int, int], None] = lambda done, total: None) -> int:
    """Build the whole index anew aside, then do what was noted meanwhile; returns how many records it holds."""
    noted = list(Pending.objects.values_list("pk", "asked_at"))
    number = engine().rebuild(_everything(progress))
    for pk, asked_at in noted:
        Pending.objects.filter(pk=pk, asked_at=asked_at).delete()
    catch_up()
    return number


def sweep() -> int:
    """Compare database and index, and mend what differs; returns how many things did."""
    if mend(thoroughly=True):
        return engine().count()
    wanted, held = public_keys(), engine().stamps()
    differing = {key for key in wanted.keys() | held.keys() if wanted.get(key) != held.get(key)}
    for key in differing:
        Pending.objects.get_or_create(key=key)
    catch_up()
    return len(differing)


def _write(rows: list[Pending]) -> set[str]:
    """One commit: what is public goes in, the rest goes out; a row that was asked again meanwhile stays."""
    entries: list[Entry] = []
    removed: list[str] = []
    failed: set[str] = set()
    for row in rows:
        try:
            entry = _entry(row.key)
        except Exception:  # one broken page must not keep the others out of search
            log.exception("no search record of %s", row.key)
            failed.add(row.key)
            continue
        if entry:
            entries.append(entry)
        else:
            removed.append(row.key)
    try:
        engine().write(entries, removed)
    except SearchUnavailable:
        engine().rebuild(_everything())
    for row in rows:
        if row.key not in failed:
            Pending.objects.filter(pk=row.pk, asked_at=row.asked_at).delete()
    return failed


def _entry(key: str) -> Entry | None:
    found = current(key)
    return analyse(*found) if found else None


def _everything(progress: Callable[[int, int], None] = lambda done, total: None) -> Iterator[Entry]:
    keys = public_keys()
    total = len(keys)
    for done, key in enumerate(keys):
        progress(done, total)
        try:
            entry = _entry(key)
        except Exception:
            log.exception("no search record of %s", key)
            continue
        if entry:
            yield entry
    progress(total, total)
