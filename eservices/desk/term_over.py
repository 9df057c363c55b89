"""Cases whose applicant's own term is over without completion: somebody must look at them."""

from datetime import date

from django.db.models import Q

from eservices.register.choices import Status
from eservices.register.lifecycle import OPEN_STATUSES

_DECIDED = {Status.ENDORSING, Status.SIGNING}  # an answer is on its way


def term_over(today: date) -> Q:
    """Sent back, and the applicant's last day has passed.

    What may end by itself does so soon after midnight (`register.waiting`), so what stays is for staff.
    """
    return Q(status__in=OPEN_STATUSES - _DECIDED, awaited_until__lt=today)
