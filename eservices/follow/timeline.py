"""What happened to a case and what is to come, as its own applicant reads it."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from eservices.register import history
from eservices.register.choices import EventKind
from eservices.register.models import Case

_STATES = {"done": "done", "now": "now", "to_come": "next"}
# The register speaks of "the applicant"; on this page that is the reader.
_TITLES: dict[str, Callable[[], str]] = {
    EventKind.SENT_BACK: lambda: _("We asked for what is missing"),
    EventKind.REMINDED: lambda: _("We reminded you"),
    EventKind.COMPLETED: lambda: _("You sent what was missing"),
    EventKind.REPLIED: lambda: _("You wrote to us"),
    EventKind.WITHDRAWN: lambda: _("You withdrew it"),
    EventKind.REOPENED: lambda: _("You told us that it is not solved"),
}


def events_of(case: Case, messages: list[str]) -> list[dict[str, Any]]:
    """The lines of the timeline. `messages` are the texts that stand below: the timeline does not repeat them."""
    return [_event(case, line, messages) for line in history.for_citizen(case)]


def day_of(day: date) -> str:
    """A day as the page shows it; the year only where it is not this one."""
    return date_format(day, "j E" if day.year == timezone.localdate().year else "j E Y")


def _event(case: Case, line: history.Line, messages: list[str]) -> dict[str, Any]:
    moment = timezone.localtime(line.at) if isinstance(line.at, datetime) else None
    paused = line.state == "now" and case.waits_for_applicant
    return {
        "state": "paused" if paused else _STATES[line.state],
        "current": line.state == "now",
        "date": day_of(moment.date() if moment else line.at),
        "time": date_format(moment, "H:i") if moment else "",
        "title": _TITLES[line.kind]() if line.kind in _TITLES else line.title,
        "text": _without(line.detail, messages),
    }


def _without(detail: str, messages: list[str]) -> str:
    """The detail without what was written, line for line."""
    shown = f"\n{detail}\n"
    for text in messages:
        shown = shown.replace(f"\n{text}\n", "\n") if text else shown
    return shown.strip()
