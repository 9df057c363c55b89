"""Puts the lines of a case together: one list for the citizen, one for the office, from the same events."""

from typing import Any

from django.contrib.auth import get_user_model
from django.db.models import Q
from django.utils.translation import gettext as _

from ..models import Attachment, Case, Department, Event, Message
from .details import detail
from .line import Line, Told
from .titles import title


def for_citizen(case: Case) -> list[Line]:
    """The public events; of an open case, what goes on now and the days to come."""
    events = list(case.events.filter(public=True).select_related("text"))
    promised = not events[0].data.get("signal")
    lines = _lines(case, events, inside=False, promised=promised)
    if case.is_open:
        lines[-1] = Line(**(lines[-1].__dict__ | {"state": "now"}))
        lines += _to_come(case, promised=promised)
    return lines


def for_staff(case: Case) -> list[Line]:
    """Every event, the newest first, with actors and internal notes."""
    events = list(case.events.select_related("text").order_by("-seq"))
    return _lines(case, events, inside=True)


def messages_of(case: Case) -> list[Message]:
    """What both sides wrote, in order, with files."""
    return list(case.messages.prefetch_related("attachments").select_related("event"))


def _to_come(case: Case, *, promised: bool) -> list[Line]:
    """The applicant's own last day, while something is missing, and ours where an answer is due at all."""
    last_day = _("Your last day to complete it")
    found = [Line(case.awaited_until, "awaited", last_day, state="to_come")] if case.awaited_until else []
    if not promised:
        return found
    now = _("Waiting for your answer") if case.asked_at else _("Being considered")
    words = _("Waiting for what is missing") if found else now
    return [*found, Line(case.due_on, "due", _("Answer at the latest"), words, state="to_come")]


def _lines(case: Case, events: list[Event], *, inside: bool, promised: bool = True) -> list[Line]:
    departments = {row.pk: row for row in Department.objects.all()}
    people = _people(events)
    files = _files_by_event(case, events)
    lines = []
    for event in events:
        told = Told(case, event, _names(event, departments, people), inside, promised)
        actor = _actor(event, people) if inside else ""
        own = files.get(event.pk, [])
        lines.append(Line(event.at, event.kind, title(told), detail(told), actor, event.public, "done", own))
    return lines


def _names(event: Event, departments: dict[int, Department], people: dict[int, str]) -> dict[str, str]:
    department = departments.get(event.data.get("department", 0))
    return {
        "department": str(department) if department else "",
        "person": people.get(event.data.get("executor") or 0, ""),
        "away": people.get(event.data.get("instead_of") or 0, ""),
        "body": event.words.get("body", ""),
    }


def _actor(event: Event, people: dict[int, str]) -> str:
    if event.data.get("by") == "system":
        return _("automatically")
    return people.get(event.actor_id or 0, "")


def _people(events: list[Event]) -> dict[int, str]:
    """Names of everybody who acted or was made responsible."""
    ids: set[Any] = {event.data.get(name) for event in events for name in ("executor", "instead_of")}
    ids |= {event.actor_id for event in events}
    found = get_user_model().objects.filter(pk__in=ids - {None}) if ids - {None} else []
    return {user.pk: user.get_full_name() or user.get_username() for user in found}


def _files_by_event(case: Case, events: list[Event]) -> dict[int, list[Attachment]]:
    """Files of letters by the letter's event, those of a proposed answer by the event that names them."""
    proposed = {pk: event.pk for event in events for pk in event.data.get("attachments", [])}
    found: dict[int, list[Attachment]] = {}
    for file in case.attachments.filter(Q(message__isnull=False) | Q(internal=True)).select_related("message"):
        event = file.message.event_id if file.message else proposed.get(file.pk)
        if event:
            found.setdefault(event, []).append(file)
    return found
