"""What each event says beneath its headline: to the citizen less than to the office."""

from collections.abc import Callable

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ..choices import EventKind, IdentityDocument, LinkKind, Result
from ..deadlines.spelling import spell
from .clock_details import CLOCK_DETAILS
from .line import Told

_ROUTES = {
    "rule": gettext_lazy("By a routing rule."),
    "service": gettext_lazy("By the service's own department."),
    "complained_of": gettext_lazy("To the registry office, since the complaint is about the department itself."),
    "registry": gettext_lazy("To the registry office, since no rule fits."),
}


def detail(told: Told) -> str:
    """The text beneath an event's headline, perhaps on several lines; empty for most."""
    tell = _DETAILS.get(EventKind(told.event.kind))
    return tell(told) if tell else ""


def _text(told: Told) -> str:
    return told.text


def _registered(told: Told) -> str:
    return str(told.case.get_channel_display())


def _routed(told: Told) -> str:
    return str(_ROUTES[told.data.get("by", "service")]) if told.inside else ""


def _assigned(told: Told) -> str:
    if not told.inside:
        return ""
    away = _("instead of %(person)s, who is away") % {"person": told.names["away"]} if told.names["away"] else ""
    return " · ".join(filter(None, [told.names["person"], away, told.event.words.get("resolution", "")]))


def _answered(told: Told) -> str:
    result = str(Result(told.data["result"]).label)
    return "\n".join(filter(None, [result, told.text])) if told.inside else result


def _proposed(told: Told) -> str:
    result = str(Result(told.data["result"]).label)
    return "\n".join(filter(None, [result, told.text, told.event.words.get("ground", "")]))


def _identity_checked(told: Told) -> str:
    return str(IdentityDocument(told.data["document"]).label)


def _linked(told: Told) -> str:
    return str(LinkKind(told.data["kind"]).label)


def _handed_over(told: Told) -> str:
    """Who came for the answer is the office's business."""
    return told.event.words.get("to_whom", "") if told.inside else ""


def _forwarded(told: Told) -> str:
    if not told.inside or told.data.get("in_time", True):
        return told.text
    late = _("The term for forwarding ended on %(day)s.") % {"day": spell(told.data["forward_by"])}
    return "\n".join(filter(None, [told.text, late]))


def _replied(told: Told) -> str:
    if not told.data.get("waits"):
        return told.text
    note = _("This message does not complete the case: we still wait for what is missing.")
    return "\n".join(filter(None, [told.text, note]))


_DETAILS: dict[EventKind, Callable[[Told], str]] = {
    EventKind.RECEIVED: _registered,
    EventKind.REGISTERED: _registered,
    EventKind.ROUTED: _routed,
    EventKind.ASSIGNED: _assigned,
    EventKind.ASKED: _text,
    EventKind.REPLIED: _replied,
    EventKind.NOTED: _text,
    EventKind.ANSWERED: _answered,
    EventKind.IDENTITY_CHECKED: _identity_checked,
    EventKind.LINKED: _linked,
    EventKind.PROPOSED: _proposed,
    EventKind.ENDORSED: _text,
    EventKind.DECLINED: _text,
    EventKind.HANDED_OVER: _handed_over,
    EventKind.FORWARDED: _forwarded,
    EventKind.ANNULLED: _text,
    **CLOCK_DETAILS,
}
