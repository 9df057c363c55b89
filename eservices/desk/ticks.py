"""The desk's regular duty: prepared actions nobody touched for a week go, their files with the next sweep."""

from datetime import timedelta

from django.db import transaction

from backstage.timetable import tick

from .models import Preparation


@tick("expire-preparations", every=timedelta(hours=6))
def expire_preparations() -> None:
    """A row that is being written or done at this moment is left for the next time."""
    with transaction.atomic():
        rows = Preparation.objects.expired().select_for_update(skip_locked=True)
        Preparation.objects.filter(pk__in=list(rows.values_list("pk", flat=True))).delete()
