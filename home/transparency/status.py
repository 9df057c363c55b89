"""Whether an act holds on a given day, and how to say so. Knows no database."""

from datetime import date

from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from .choices import ActStatus, ForceState

TONES = {
    ForceState.DRAFT: "gold",
    ForceState.COMING: "gold",
    ForceState.IN_FORCE: "ok",
    ForceState.ENDED: "ended",
    ForceState.REPEALED: "ended",
}


def force_state(status: str, starts: date | None, ends: date | None, on: date) -> ForceState:
    """The state on one day. starts is the first day in force, ends the first day on which it no longer holds."""
    if status == ActStatus.DRAFT:
        return ForceState.DRAFT
    if ends and ends <= on:
        return ForceState.REPEALED if status == ActStatus.REPEALED else ForceState.ENDED
    if status == ActStatus.REPEALED and not ends:
        return ForceState.REPEALED
    if starts and starts > on:
        return ForceState.COMING
    return ForceState.IN_FORCE


def wording(state: ForceState, starts: date | None, ends: date | None) -> str:
    """The state as a citizen reads it, with the day that made it so."""
    if state == ForceState.COMING and starts:
        return _("Comes into force on %(day)s") % {"day": date_format(starts)}
    if state == ForceState.IN_FORCE and starts:
        return _("In force since %(day)s") % {"day": date_format(starts)}
    if state == ForceState.ENDED and ends:
        return _("No longer in force since %(day)s") % {"day": date_format(ends)}
    if state == ForceState.REPEALED and ends:
        return _("Repealed on %(day)s") % {"day": date_format(ends)}
    return {
        ForceState.DRAFT: pgettext("of an act that is not adopted", "Draft"),
        ForceState.IN_FORCE: _("In force"),
        ForceState.REPEALED: _("Repealed"),
        ForceState.COMING: _("Not yet in force"),
        ForceState.ENDED: _("No longer in force"),
    }[state]
