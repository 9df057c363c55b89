"""From a change in the database to every engine: what was noted is done by the worker, what cannot be used is built."""

import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TypeVar

from django.utils import timezone

from . import keeping, waiting
from .analysis import analyse
from .comparing import compare
from .content import current, public_keys
from .engines import Busy, Engine, Entry, OutOfReach, SearchUnavailable, kept
from .models import Pending
from .noting import ask_for_mending as ask_for_mending
from .noting import look_again as look_again
from .noting import refresh as refresh
from .noting import refresh_many as refresh_many

log = logging.getLogger(__name__)
BATCH = 100  # records a commit of an index
LETTERS = 5_000_000  # or so many, where they are long
OLDER_KEPT = timedelta(days=1)  # so long who goes back to the version before finds its index
Progress = Callable[[int, int], None]  # called after every step of what may take long; may raise to break it off
T = TypeVar("T")


def _silent(done: int, total: int) -> None:
    """Nobody watches."""


def catch_up(progress: Progress = _silent) -> set[str]:
    """Bring every engine that can be reached up to the database; returns the keys that could not be read and wait."""
    done = [_tend(name, lambda name, engine: _bring_up(name, engine, progress)) for name in kept()]
    return set().union(*filter(None, done))


def mend(*, thoroughly: bool = False, progress: Progress = _silent) -> bool:
    """Build anew what is missing, damaged or of another version; returns whether anything was."""
    keeping.forget_all_but(kept())
    wrong = [name for name in kept() if _tend(name, lambda _, engine: not engine.is_current(thoroughly=thoroughly))]
    for name in wrong:
        keeping.fell_behind(name)  # all of them before the first is built: until then another one is asked
    built = [_tend(name, lambda name, engine: _renew(name, engine, progress)) for name in wrong]
    return any(number is not None for number in built)


def rebuild(*names: str, progress: Progress = _silent) -> int:
    """Build these engines, or all, anew aside while the old indexes serve, then do what was noted meanwhile; returns
    how many records the last one holds. Where the worker of another version still does what is noted, for an index of
    its own, this one is only prepared: it is compared when a worker of this version begins. Raises Busy,
    SearchUnavailable.
    """
    number = 0
    for name in names or list(kept()):
        if keeping.is_used_otherwise(name):
            number = kept()[name].rebuild(_everything(name, progress))
        else:
            number = _renew(name, kept()[name], progress)
    return number


def put_right(name: str, progress: Progress = _silent) -> None:
    """Do at once all that an engine needs to hold what the database says. Raises Busy, SearchUnavailable."""
    engine = kept()[name]
    if keeping.is_used_otherwise(name) or not engine.is_current(thoroughly=True):
        rebuild(name, progress=progress)
        return
    _note_differences(name, engine)
    Pending.objects.filter(engine=name).update(next_try_at=timezone.now())
    _write_noted(name, engine, progress)
    keeping.became_ready(name)


def sweep(progress: Progress = _silent) -> int:
    """Compare the database with every engine, and mend what differs; returns how many things did."""
    rebuilt = mend(thoroughly=True, progress=progress)
    found = [_tend(name, _note_differences) or 0 for name in kept()]
    catch_up(progress)
    return sum(found) or int(rebuilt)


def drop_older() -> None:
    """Throw away the indexes of older versions, once this one has done without them for a day."""
    before = timezone.now() - OLDER_KEPT
    for name in keeping.settled(before) & kept().keys():
        _tend(name, lambda _, engine: engine.drop_older(before))


def _tend(name: str, work: Callable[[str, Engine], T]) -> T | None:
    """Do it to one engine; one that is away, or is being written by another process, holds up no other."""
    if keeping.is_left_alone(name):
        return None
    try:
        return work(name, kept()[name])
    except Busy:
        log.info("another process writes to %s; what waits for it stays noted", name)
    except (SearchUnavailable, OSError) as error:
        keeping.went_away(name, error)
    return None


def _bring_up(name: str, engine: Engine, progress: Progress) -> set[str]:
    """Compare it if it was away or is new, then do what was noted."""
    if name not in keeping.ready():
        if engine.is_current():
            _note_differences(name, engine)
        else:
            _build(name, engine, progress)
    failed = _write_noted(name, engine, progress)
    keeping.became_ready(name)
    return failed


def _renew(name: str, engine: Engine, progress: Progress) -> int:
    """Build it, then do what was noted meanwhile; returns how many records were built."""
    number = _build(name, engine, progress)
    _write_noted(name, engine)
    keeping.became_ready(name)
    return number


def _build(name: str, engine: Engine, progress: Progress) -> int:
    noted = list(Pending.objects.filter(engine=name))
    number = engine.rebuild(_everything(name, progress))
    for start in range(0, len(noted), BATCH):
        waiting.take_off(name, noted[start : start + BATCH])
    _note_differences(name, engine)  # what another process wrote meanwhile went to the index before this one
    return number


def _note_differences(name: str, engine: Engine) -> int:
    differing = compare(engine).keys
    waiting.note(name, differing)
    return len(differing)


def _write_noted(name: str, engine: Engine, progress: Progress = _silent) -> set[str]:
    """A batch a commit, the oldest first; returns the keys that could not be read and stay noted. What fails again and
    again is tried after growing pauses, at once when it changes.
    """
    failed: set[str] = set()
    done, total = 0, waiting.due(name).count()
    while rows := list(waiting.due(name).exclude(key__in=failed).order_by("pk")[:BATCH]):
        batch = _read(rows)
        batch.failed |= _write(name, engine, batch, progress)
        waiting.take_off(name, [row for row in batch.rows if row.key not in batch.failed])
        waiting.put_off([row for row in batch.rows if row.key in batch.failed])
        failed |= batch.failed
        done += len(batch.rows)
        progress(min(done, total), total)
    return failed


@dataclass
class _Batch:
    """What the database says of noted things."""

    rows: list[Pending] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    failed: set[str] = field(default_factory=set)


def _read(rows: list[Pending]) -> _Batch:
    """As many of them, from the first on, as memory holds easily."""
    batch, letters = _Batch(), 0
    for row in rows:
        if letters > LETTERS:
            break
        batch.rows.append(row)
        try:
            entry = _entry(row.key)
        except Exception:  # one broken page must not keep the others out of search
            log.exception("no search record of %s", row.key)
            batch.failed.add(row.key)
            continue
        if entry:
            batch.entries.append(entry)
            letters += sum(map(len, entry.tokens.values()))
        else:
            batch.removed.append(row.key)
    return batch


def _write(name: str, engine: Engine, batch: _Batch, progress: Progress) -> frozenset[str]:
    """One commit: what is public goes in, the rest goes out; returns what the engine refused."""
    try:
        return engine.write(batch.entries, batch.removed)
    except OutOfReach:
        raise
    except SearchUnavailable:
        if engine.is_current(thoroughly=True):
            raise  # it is whole: the disk may be full
        _build(name, engine, progress)
        return frozenset()


def _entry(key: str) -> Entry | None:
    found = current(key)
    if found and (until := found[0].until):
        look_again(key, at=until)
    return analyse(*found) if found else None


def _everything(name: str, progress: Progress) -> Iterator[Entry]:
    """Every public thing; now and then, as this may take long, what was noted for the other engines is done."""
    keys = public_keys()
    total = len(keys)
    for done, key in enumerate(keys):
        progress(done, total)
        if done and done % BATCH == 0:
            _serve_others(name)
        try:
            entry = _entry(key)
        except Exception:
            log.exception("no search record of %s", key)
            continue
        if entry:
            yield entry
    progress(total, total)


def _serve_others(name: str) -> None:
    for other in keeping.ready() & (kept().keys() - {name}):
        _tend(other, _write_noted)
