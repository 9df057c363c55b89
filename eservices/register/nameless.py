"""Signals: what was sent without a name, where a service takes that; no answer by law is due to anybody."""

from .models import Case


def is_signal(case: Case) -> bool:
    """Whether the case came without a name, as the event of its receipt says.

    Its term stays the norm of the office; the citizen is promised none.
    """
    first = case.events.order_by("seq").first()
    return bool(first and first.data.get("signal"))
