"""Counts what people look for: words by day and language, and nothing about who, from where or at what time."""

import logging
from datetime import timedelta

from django.db import DatabaseError, connection, transaction
from django.db.models import Count, Max, Q
from django.utils import timezone

from . import languages
from .models import SearchWord
from .patience import without_waiting
from .personal import looks_personal
from .query import Query

log = logging.getLogger(__name__)
LONGEST = 80  # characters; what is longer is a letter rather than a search
MOST_A_DAY = 5_000  # different words, so that no machine fills the database
DAYS_TO_BE_SHOWN, MISSED_DAYS_TO_BE_SHOWN = 3, 2
MISSED_DAYS = Count("day", filter=Q(nothing_found__gt=0))
KEPT = 400  # calendar days
RARE_KEPT = 30  # calendar days after which words too rare to be shown are forgotten

_COUNT = """
INSERT INTO search_searchword (day, language, text, searches, nothing_found)
SELECT %s, %s, %s, 1, %s WHERE (SELECT COUNT(*) FROM search_searchword WHERE day = %s) < %s
ON CONFLICT (day, language, text) DO UPDATE SET
searches = search_searchword.searches + 1, nothing_found = search_searchword.nothing_found + excluded.nothing_found
"""


def record(query: Query, language: str, total: int, read_as: str = "") -> None:
    """Count one search by what it was read as; other filters or another order are no new one. Never fails."""
    text = kept_text(read_as or query.text)
    if not text or query.has_filters or query.by_date or looks_personal(query.text):
        return
    today = timezone.localdate()
    try:
        with without_waiting(), transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(_COUNT, [today, language[:5], text, int(total == 0), today, MOST_A_DAY])
    except DatabaseError as error:
        log.warning("a search was not counted: %s", type(error).__name__)  # the words stay out of the log


def kept_text(text: str) -> str:
    """The words as they are counted; empty when they may not be kept."""
    text = " ".join(text.split())
    if len(text) > LONGEST or looks_personal(text):
        return ""
    return languages.normalise(text)[:LONGEST]


def enough_to_show() -> Q:
    """Of rows with `days` and `missed_days`: searched on several days, or in vain on more than one: whoever looks for
    somebody's name and tries again, or comes back to the page, shows it to nobody."""
    return Q(days__gte=DAYS_TO_BE_SHOWN) | Q(missed_days__gte=MISSED_DAYS_TO_BE_SHOWN)


def forget() -> int:
    """Delete what is old; what stayed rare loses its words and is kept as a number. Returns how many rows went."""
    today = timezone.localdate()
    deleted, _rows = SearchWord.objects.filter(day__lt=today - timedelta(days=KEPT)).delete()
    rare = (
        SearchWord.objects.exclude(text="")
        .values("language", "text")
        .annotate(days=Count("day"), missed_days=MISSED_DAYS, last=Max("day"))
        .exclude(enough_to_show())
        .filter(last__lt=today - timedelta(days=RARE_KEPT))
    )
    for words in list(rare.values_list("language", "text")):
        deleted += _fold(*words)
    return deleted


def _fold(language: str, text: str) -> int:
    """Add the counts of these words to the nameless ones of the same day."""
    with transaction.atomic():
        rows = list(SearchWord.objects.filter(language=language, text=text))
        for row in rows:
            nameless, _new = SearchWord.objects.get_or_create(day=row.day, language=language, text="")
            nameless.searches += row.searches
            nameless.nothing_found += row.nothing_found
            nameless.save()
        SearchWord.objects.filter(pk__in=[row.pk for row in rows]).delete()
    return len(rows)
