"""Until when a closed case may be reopened by its applicant."""

from datetime import date, timedelta

from django.utils import timezone

from .choices import Result
from .models import Case


def last_day(case: Case) -> date | None:
    """The service's calendar days after closing; None for what is open, annulled, withdrawn, or never reopened."""
    days = case.version.parsed_rules().reopen_within
    if case.closed_at is None or case.result in (Result.NONE, Result.WITHDRAWN) or not days:
        return None
    return timezone.localdate(case.closed_at) + timedelta(days=days)
