"""What each event is called in a history, in the active language."""

from collections.abc import Callable

from django.utils.translation import gettext as _

from ..choices import EventKind
from ..deadlines.spelling import spell
from .line import Told


def title(told: Told) -> str:
    """The headline of an event's line."""
    return _TITLES[EventKind(told.event.kind)](told)


def _sent_back(told: Told) -> str:
    return _("The applicant got more time") if told.data.get("again") else _("Sent back for completion")


def _recomputed(told: Told) -> str:
    if not told.promised:
        return _("The working calendar changed")
    return _("The working calendar changed: new due date %(due)s") % {"due": spell(told.data["to"])}


_TITLES: dict[EventKind, Callable[[Told], str]] = {
    EventKind.RECEIVED: lambda told: _("Received"),
    EventKind.REGISTERED: lambda told: _("Registered"),
    EventKind.JOURNAL_CHANGED: lambda told: _("Another journal chosen"),
    EventKind.ROUTED: lambda told: _("Passed to: %(department)s") % told.names,
    EventKind.ASSIGNED: lambda told: _("Resolution issued: %(department)s") % told.names,
    EventKind.BEGUN: lambda told: _("Work has begun"),
    EventKind.IDENTITY_CHECKED: lambda told: _("Identity of the applicant checked"),
    EventKind.CHECKED: lambda told: _("Found complete"),
    EventKind.SENT_BACK: _sent_back,
    EventKind.REMINDED: lambda told: _("The applicant was reminded"),
    EventKind.COMPLETED: lambda told: _("Completed by the applicant"),
    EventKind.RESUMED: lambda told: _("The case goes on without what was missing"),
    EventKind.EXTENDED: lambda told: _("Term extended"),
    EventKind.EXPEDITED: lambda told: _("Taken as urgent"),
    EventKind.RECEIVED_EDITED: lambda told: _("Date of receipt corrected"),
    EventKind.ASKED: lambda told: _("The office asked a question"),
    EventKind.REPLIED: lambda told: _("The applicant wrote"),
    EventKind.NOTED: lambda told: _("Internal note"),
    EventKind.LINKED: lambda told: _("Linked to No. %(number)s") % {"number": told.data["number"]},
    EventKind.PROPOSED: lambda told: _("Answer proposed"),
    EventKind.ENDORSED: lambda told: _("Answer endorsed"),
    EventKind.DECLINED: lambda told: _("Proposed answer returned"),
    EventKind.ANSWERED: lambda told: _("Answer sent"),
    EventKind.HANDED_OVER: lambda told: _("Answer handed over"),
    EventKind.FORWARDED: lambda told: _("Forwarded to: %(body)s") % told.names,
    EventKind.CLOSED: lambda told: _("Closed"),
    EventKind.WITHDRAWN: lambda told: _("Withdrawn by the applicant"),
    EventKind.REOPENED: lambda told: _("Reopened"),
    EventKind.ANNULLED: lambda told: _("Registration annulled"),
    EventKind.CODE_REISSUED: lambda told: _("The tracking code was replaced"),
    EventKind.RECOMPUTED: _recomputed,
}
