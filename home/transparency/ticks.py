"""The regular duties of this room."""

from datetime import timedelta

from django.db.models import Q
from django.utils import timezone

from backstage.timetable import tick
from home.pages.languages import published
from search.indexing import refresh_many

from .models import LegalActPage

LOOK_BACK = timedelta(days=7)  # a worker may have been away


@tick("acts-in-force", every=timedelta(hours=1))
def acts_in_force() -> None:
    """Search says whether an act holds. That changes with the day and not by any editor, so search looks again."""
    days = (timezone.localdate() - LOOK_BACK, timezone.localdate())
    changed = Q(in_force_from__range=days) | Q(in_force_to__range=days)
    pages = published(LegalActPage.objects.filter(changed))
    refresh_many(f"page:{pk}" for pk in pages.values_list("pk", flat=True))
