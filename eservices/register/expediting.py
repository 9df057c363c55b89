"""Whether a case may be taken as urgent, and when it would be due then: asked alike by the form and by the step."""

from datetime import datetime

from django.utils import timezone
from django.utils.translation import gettext as _

from . import facts
from .deadlines import ClockState
from .deadlines.spelling import spell
from .deadlines.step import Point
from .lifecycle import NotAllowed
from .models import Case


def due_if_urgent(case: Case, at: datetime | None = None) -> Point:
    """The due date by the urgent term, which counts from receipt; NotAllowed with the reason when there is none.

    Not where that date has passed: the case would be late at once, and the urgency would help nobody.
    """
    urgent = case.version.parsed_rules().urgent
    if urgent is None:
        raise NotAllowed(_("This service has no urgent term."))
    if case.urgent:
        raise NotAllowed(_("The case is urgent already."))
    if case.get_ledger().extensions:
        raise NotAllowed(_("The term was extended. Such a case cannot be taken as urgent."))
    found = facts.derive(case, terms=facts.shortened(case.version.parsed_terms(), urgent))
    if found.state is not ClockState.PAUSED and facts.end_of(found.due) < (at or timezone.now()):
        reason = _("The urgent term counts from receipt and ended on %(due)s already. The case would be late at once.")
        raise NotAllowed(reason % {"due": spell(found.due)})
    return found.due
