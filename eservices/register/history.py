"""Reads the events of a case as people do: one list for the citizen, one for the office, from the same rows."""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from django.contrib.auth import get_user_model
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from . import facts, lifecycle
from .choices import EventKind, Result
from .deadlines.spelling import spell
from .models import Attachment, Case, Department, Event, Message


@dataclass(frozen=True)
class Line:
    """One line of a timeline. `state` is done, now or to_come; `actor` is empty for the citizen's eyes."""

    at: datetime | date
    kind: str
    title: str
    detail: str = ""
    actor: str = ""
    public: bool = True
    state: str = "done"
    files: list[Attachment] = field(default_factory=list)


def where_it_stands(case: Case) -> lifecycle.Wording:
    """The public wording of the case as of today."""
    return lifecycle.wording(
        status=case.status, clock=facts.clock_of(case), result=case.result, dispatch=case.dispatch, stage=case.stage
    )


_TITLES = {
    EventKind.REGISTERED: lambda n: _("Registered"),
    EventKind.ROUTED: lambda n: _("Passed to: %(department)s") % n,
    EventKind.ASSIGNED: lambda n: _("Resolution issued: %(department)s") % n,
    EventKind.BEGUN: lambda n: _("Work has begun"),
    EventKind.ASKED: lambda n: _("The office asked a question"),
    EventKind.REPLIED: lambda n: _("The applicant wrote"),
    EventKind.NOTED: lambda n: _("Internal note"),
    EventKind.ANSWERED: lambda n: _("Answer sent"),
    EventKind.FORWARDED: lambda n: _("Forwarded to: %(body)s") % n,
    EventKind.CLOSED: lambda n: _("Closed"),
    EventKind.ANNULLED: lambda n: _("Registration annulled"),
    EventKind.CODE_REISSUED: lambda n: _("The tracking code was replaced"),
    EventKind.RECOMPUTED: lambda n: _("The working calendar changed: new due date %(due)s") % n,
}


_ROUTES = {
    "rule": gettext_lazy("By a routing rule."),
    "service": gettext_lazy("By the service's own department."),
    "registry": gettext_lazy("To the registry office, since no rule fits."),
}


def _names(case: Case, event: Event, departments: dict[int, Department], people: dict[int, str]) -> dict[str, str]:
    department = departments.get(event.data.get("department", 0))
    return {
        "department": str(department) if department else "",
        "person": people.get(event.data.get("executor") or 0, ""),
        "body": event.words.get("body", ""),
        "due": spell(event.data["to"]) if event.kind == EventKind.RECOMPUTED else "",
    }


def _detail(case: Case, event: Event, names: dict[str, str], *, inside: bool) -> str:
    words = event.words
    if event.kind == EventKind.REGISTERED:
        return str(case.get_channel_display())
    if event.kind == EventKind.ROUTED and inside:
        return str(_ROUTES[event.data.get("by", "service")])
    if event.kind == EventKind.ASSIGNED and inside:
        return " · ".join(filter(None, [names["person"], words.get("resolution", "")]))
    if event.kind in (EventKind.ANSWERED, EventKind.CLOSED):
        told = [str(Result(event.data["result"]).label)]
        if event.kind == EventKind.CLOSED or inside:
            told.append(words.get("text", ""))
        return "\n".join(filter(None, told))
    if event.kind in (EventKind.ASKED, EventKind.REPLIED, EventKind.NOTED, EventKind.ANNULLED, EventKind.FORWARDED):
        return words.get("text", "")
    return ""


def _lines(case: Case, events: list[Event], *, inside: bool) -> list[Line]:
    departments = {row.pk: row for row in Department.objects.all()}
    ids = {event.data.get("executor") for event in events} | {event.actor_id for event in events}
    people = {user.pk: user.get_full_name() or user.get_username() for user in _people(ids - {None})}
    files = _files_by_event(case)
    lines = []
    for event in events:
        names = _names(case, event, departments, people)
        detail = _detail(case, event, names, inside=inside)
        actor = people.get(event.actor_id, "") if inside else ""
        title = _TITLES[EventKind(event.kind)](names)
        lines.append(Line(event.at, event.kind, title, detail, actor, event.public, "done", files.get(event.pk, [])))
    return lines


def _people(ids: set) -> Any:
    return get_user_model().objects.filter(pk__in=ids) if ids else []


def _files_by_event(case: Case) -> dict[int, list[Attachment]]:
    found: dict[int, list[Attachment]] = {}
    for file in case.attachments.filter(message__isnull=False).select_related("message"):
        if file.message:
            found.setdefault(file.message.event_id, []).append(file)
    return found


def for_citizen(case: Case) -> list[Line]:
    """The public events; of an open case, what goes on now and the due date to come."""
    events = list(case.events.filter(public=True).select_related("text"))
    lines = _lines(case, events, inside=False)
    if case.is_open:
        now = _("Waiting for your answer") if case.asked_at else _("Being considered")
        lines[-1] = Line(**(lines[-1].__dict__ | {"state": "now"}))
        lines.append(Line(case.due_on, "due", _("Answer at the latest"), now, state="to_come"))
    return lines


def for_staff(case: Case) -> list[Line]:
    """Every event, the newest first, with actors and internal notes."""
    events = list(case.events.select_related("text").order_by("-seq"))
    return _lines(case, events, inside=True)


def messages_of(case: Case) -> list[Message]:
    """What both sides wrote, in order, with files."""
    return list(case.messages.prefetch_related("attachments").select_related("event"))
