"""When what a page says changes by itself: a notice or a date goes away after its last day."""

import datetime
from collections.abc import Iterable

from django.utils import timezone
from wagtail.blocks import StreamValue


def passes_at(streams: Iterable[StreamValue]) -> datetime.datetime | None:
    """The first midnight (in the town's time zone) after which one of these bodies says less; None: never."""
    values = [block.value for stream in streams for block in stream]
    passing = [value for value in values if getattr(value, "last_day", None) and not value.is_over]
    if not passing:
        return None
    next_day = min(value.last_day for value in passing) + datetime.timedelta(days=1)
    return timezone.make_aware(datetime.datetime.combine(next_day, datetime.time()))
