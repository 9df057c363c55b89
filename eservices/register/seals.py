"""The daily seal over all chains, and the search for what does not fit it."""

import hashlib
import json
from collections.abc import Iterator
from datetime import date

from django.db import transaction
from django.db.models import Max
from django.utils import timezone

from .chain import broken_links
from .models import Case, Event, Seal


def _digest(before: str, day: date, cases: int, heads: dict) -> str:
    text = json.dumps([before, day.isoformat(), cases, heads], sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()


def seal(day: date | None = None) -> Seal:
    """Seal the heads of all cases that changed since the last seal; sealed once a day, however often it is asked."""
    day = day or timezone.localdate()
    with transaction.atomic():
        if done := Seal.objects.filter(day=day).first():
            return done
        before = Seal.objects.select_for_update().order_by("day").last()
        known = _known_heads()
        heads = {
            str(pk): [count, head]
            for pk, count, head in Case.objects.values_list("pk", "event_count", "chain_head")
            if known.get(str(pk)) != [count, head]
        }
        cases = Case.objects.count()
        last = Case.objects.aggregate(last=Max("pk"))["last"] or 0
        digest = _digest(before.digest if before else "", day, cases, heads)
        return Seal.objects.create(
            day=day, cases=cases, last_case_id=last, heads=heads, digest=digest, sealed_at=timezone.now()
        )


def _known_heads() -> dict[str, list]:
    known: dict[str, list] = {}
    for heads in Seal.objects.order_by("day").values_list("heads", flat=True):
        known |= heads
    return known


def problems() -> Iterator[str]:
    """Everything that does not fit: broken chains, cases that vanished, seals that were changed."""
    before = ""
    for row in Seal.objects.order_by("day"):
        if row.digest != _digest(before, row.day, row.cases, row.heads):
            yield f"the seal of {row.day} was changed"
        # More may come: a number drawn before the seal may have been committed after it.
        if Case.objects.filter(pk__lte=row.last_case_id).count() < row.cases:
            yield f"cases that were there on {row.day} are gone"
        before = row.digest
    for pk, (count, head) in _known_heads().items():
        if not Event.objects.filter(case_id=pk, seq=count, digest=head).exists():
            yield f"case {pk} no longer holds the event that was sealed"
    for case in Case.objects.iterator():
        yield from broken_links(case)
