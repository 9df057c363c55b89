"""The side dates of a case: acknowledge, check, forward, tell about an extension."""

from datetime import date, datetime

from .calendar import Calendar
from .counting import count
from .ledger import Ledger
from .terms import Terms


def milestones(terms: Terms, ledger: Ledger, calendar: Calendar) -> dict[str, date | datetime]:
    """Return by when to acknowledge, check, forward and notify of an extension; only what the service sets.

    Counted from the ledger's event day; ends on a day off roll to the next working day.
    """
    extension = terms.extension
    sides = {
        "acknowledge": terms.acknowledge,
        "check": terms.check,
        "forward": terms.forward,
        "notify_extension": extension and extension.notify_within,
    }
    return {name: count(term, ledger.start, calendar) for name, term in sides.items() if term}
