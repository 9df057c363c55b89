"""The desk's regular duty: what was prepared a week ago and left goes, files with the next sweep; so do old marks."""

from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from backstage.timetable import tick

from .models import Preparation, Writing


@tick("expire-preparations", every=timedelta(hours=6))
def expire_preparations() -> None:
    """A row that is being written or done at this moment is left for the next time."""
    with transaction.atomic():
        rows = Preparation.objects.expired().select_for_update(skip_locked=True)
        Preparation.objects.filter(pk__in=list(rows.values_list("pk", flat=True))).delete()
    Writing.objects.filter(at__lt=timezone.now() - timedelta(days=1)).delete()
