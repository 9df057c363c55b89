"""What the steps of the clock say beneath their headlines: days, old and new, and why."""

from collections.abc import Callable

from django.utils.translation import gettext as _

from ..choices import EventKind, Result
from ..deadlines.spelling import spell
from .line import Told


def _lines(*parts: str) -> str:
    return "\n".join(filter(None, parts))


def _too_late(told: Told) -> str:
    """For the office alone: its own look at completeness came after the term for it."""
    late = told.inside and not told.data.get("in_time", True)
    return _("The term for checking was over.") if late else ""


def _sent_back(told: Told) -> str:
    return _lines(told.text, _("To be completed by %(day)s.") % {"day": spell(told.data["until"])}, _too_late(told))


def _reminded(told: Told) -> str:
    return _("To be completed by %(day)s.") % {"day": spell(told.data["until"])}


def _did_not_come(told: Told) -> str:
    return _("What was missing did not come by %(day)s.") % {"day": spell(told.data["until"])}


def _by_office(told: Told) -> str:
    """What the applicant did on paper or by word was written down by somebody of the office."""
    return _("Entered by the office for the applicant.") if told.data.get("by") == "office" else ""


def _applicant_wrote(told: Told) -> str:
    return _lines(told.text, _by_office(told))


def _moved(told: Told) -> str:
    if not told.promised:
        return told.text
    days = {"old": spell(told.data["from"]), "new": spell(told.data["to"])}
    if told.data["from"] == told.data["to"]:
        return _lines(told.text, _("The due date stays %(new)s.") % days)
    return _lines(told.text, _("Due by %(new)s instead of %(old)s.") % days)


def _closed(told: Told) -> str:
    came = _did_not_come(told) if told.data.get("until") else ""
    return _lines(str(Result(told.data["result"]).label), told.text, came)


CLOCK_DETAILS: dict[EventKind, Callable[[Told], str]] = {
    EventKind.CHECKED: _too_late,
    EventKind.SENT_BACK: _sent_back,
    EventKind.REMINDED: _reminded,
    EventKind.COMPLETED: _applicant_wrote,
    EventKind.RESUMED: _did_not_come,
    EventKind.EXTENDED: _moved,
    EventKind.EXPEDITED: _moved,
    EventKind.RECEIVED_EDITED: _moved,
    EventKind.CLOSED: _closed,
    EventKind.WITHDRAWN: _applicant_wrote,
    EventKind.REOPENED: _applicant_wrote,
}
