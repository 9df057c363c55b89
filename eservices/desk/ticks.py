"""The desk's regular duty: prepared actions nobody confirmed go after a day, their files with the next sweep."""

from datetime import timedelta

from backstage.timetable import tick

from .models import Preparation


@tick("expire-preparations", every=timedelta(hours=6))
def expire_preparations() -> None:
    Preparation.objects.expired().delete()
