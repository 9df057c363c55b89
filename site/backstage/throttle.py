"""Slows down guessing: counts attempts in the database, per key and stretch of time."""

from datetime import datetime, timedelta

from django.db.models import F
from django.utils import timezone

from .models import Throttle


def _clean(key: str) -> str:
    """No database holds a null byte; the row holds 160 characters."""
    return key.replace("\x00", "")[:160]


def _window_start(window: timedelta) -> datetime:
    seconds = int(window.total_seconds())
    now = int(timezone.now().timestamp())
    return datetime.fromtimestamp(now - now % seconds, tz=timezone.get_default_timezone())


def allowed(key: str, *, limit: int, window: timedelta) -> bool:
    """Count one attempt; False once more than `limit` were made within the current window."""
    row, _ = Throttle.objects.get_or_create(key=_clean(key), window_start=_window_start(window))
    Throttle.objects.filter(pk=row.pk).update(count=F("count") + 1)
    row.refresh_from_db(fields=["count"])
    return row.count <= limit


def give_back(key: str, *, window: timedelta) -> None:
    """Take back one attempt of the current window that turned out to be an honest one."""
    counted = Throttle.objects.filter(key=_clean(key), window_start=_window_start(window), count__gt=0)
    counted.update(count=F("count") - 1)


def exhausted(key: str, *, limit: int, window: timedelta) -> bool:
    """True when the attempts of the current window are used up; counts nothing."""
    return Throttle.objects.filter(key=_clean(key), window_start=_window_start(window), count__gte=limit).exists()


def forget_old(older_than: timedelta = timedelta(days=2)) -> None:
    """Drop counters of windows long past."""
    Throttle.objects.filter(window_start__lt=timezone.now() - older_than).delete()
