"""Sums over the days of a period; words too rare to be shown stay a number."""

from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import Count, Exists, Max, OuterRef, QuerySet, Sum
from django.utils import timezone

from ...models import SearchWord, SetAside
from ...recording import MISSED_DAYS, enough_to_show


@dataclass(frozen=True)
class Totals:
    """Of all searches of a period, shown or not."""

    searches: int
    nothing_found: int


def since(days: int) -> date:
    """The first of so many calendar days, the last of which is today."""
    return timezone.localdate() - timedelta(days=days - 1)


def totals(days: int) -> Totals:
    sums = SearchWord.objects.filter(day__gte=since(days)).aggregate(all=Sum("searches"), misses=Sum("nothing_found"))
    return Totals(sums["all"] or 0, sums["misses"] or 0)


def most_searched(days: int) -> QuerySet:
    """Rows of language, text, days, total, misses and last, the most searched first."""
    return _shown(days).order_by("-total", "text", "language")


def found_nothing(days: int, *, aside: bool = False) -> QuerySet:
    """The same of what found nothing at least once, without what the editors set aside, or only that."""
    put_aside = Exists(SetAside.objects.filter(language=OuterRef("language"), text=OuterRef("text")))
    rows = _shown(days).filter(misses__gt=0)
    return rows.filter(put_aside if aside else ~put_aside).order_by("-misses", "text", "language")


def _shown(days: int) -> QuerySet:
    return (
        SearchWord.objects.filter(day__gte=since(days))
        .exclude(text="")
        .values("language", "text")
        .annotate(total=Sum("searches"), misses=Sum("nothing_found"), last=Max("day"))
        .annotate(days=Count("day"), missed_days=MISSED_DAYS)
        .filter(enough_to_show())
    )
