"""What the page offers a citizen to do with a case today, beside writing; the steps themselves decide."""

from datetime import date, timedelta

from django.utils import timezone

from eservices.register.choices import Result, Status
from eservices.register.lifecycle import allows
from eservices.register.models import Case


def may_withdraw(case: Case) -> bool:
    """Whether the case is open, and of a service that lets it be withdrawn."""
    return allows("withdraw", case.status) and case.version.parsed_rules().withdrawable


def reopen_until(case: Case) -> date | None:
    """The last day on which the citizen may say that it is not solved; None when that is not possible any more."""
    days = case.version.parsed_rules().reopen_within
    if not days or case.status != Status.CLOSED or case.result == Result.WITHDRAWN or case.closed_at is None:
        return None
    last = timezone.localdate(case.closed_at) + timedelta(days=days)
    return last if timezone.localdate() <= last else None
