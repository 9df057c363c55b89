"""What the page offers a citizen to do with a case today, beside writing; the steps themselves decide."""

from datetime import date

from django.utils import timezone

from eservices.register import reopening
from eservices.register.lifecycle import allows
from eservices.register.models import Case


def may_withdraw(case: Case) -> bool:
    """Whether the case is open, and of a service that lets it be withdrawn."""
    return allows("withdraw", case.status) and case.version.parsed_rules().withdrawable


def reopen_until(case: Case) -> date | None:
    """The last day on which the citizen may say that it is not solved; None when that is not possible any more."""
    last = reopening.last_day(case)
    return last if last and timezone.localdate() <= last else None
