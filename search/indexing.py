"""From a change in the database to the index: noted in the same transaction, done by the worker."""

from django.db import transaction
from django.utils import timezone

from backstage.queue import enqueue

from .models import Pending


def refresh(source: str, pk: object) -> None:
    """Ask the worker to look again at one thing: changed, hidden or gone. Costs two small writes."""
    key = f"{source}:{pk}"
    with transaction.atomic():
        Pending.objects.update_or_create(key=key, defaults={"asked_at": timezone.now()})
        enqueue("search.index", {"key": key}, key=key)
