"""Writes events: each holds a digest over itself and the event before, so that nothing can be slipped in or out."""

import hashlib
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from secrets import token_hex
from typing import Any

from django.utils import timezone

from .choices import EventKind
from .models import Case, Event, EventText


def _digest(*parts: object) -> str:
    text = json.dumps(parts, ensure_ascii=False, sort_keys=True, default=str)
    return hashlib.sha256(text.encode()).hexdigest()


def _event_digest(before: str, event: Event) -> str:
    at = event.at.astimezone(UTC).isoformat(timespec="microseconds")
    own = (event.case_id, event.seq, event.kind, at, event.actor_id, event.public, event.data, event.text_digest)
    return _digest(before, *own)


def append(
    case: Case,
    kind: EventKind,
    *,
    at: datetime,
    actor: Any = None,
    public: bool,
    data: dict | None = None,
    words: dict | None = None,
    key: str = "",
) -> Event:
    """Add an event to the case's chain; the caller holds the case's lock and saves the case."""
    event, text = link(case, kind, at=at, actor=actor, public=public, data=data, words=words, key=key)
    event.save(force_insert=True)
    text.event = event
    text.save(force_insert=True)
    return event


def link(
    case: Case,
    kind: EventKind,
    *,
    at: datetime,
    actor: Any = None,
    public: bool,
    data: dict | None = None,
    words: dict | None = None,
    key: str = "",
) -> tuple[Event, EventText]:
    """The next event of a case and its text, linked but not saved yet: many of them are saved by `save_all`."""
    salt = token_hex(16)
    event = Event(
        case=case, seq=case.event_count + 1, kind=kind, at=at, recorded_at=timezone.now(), actor=actor, public=public
    )
    event.data, event.key = data or {}, key
    event.text_digest = _digest(salt, words or {})
    event.digest = _event_digest(case.chain_head, event)
    case.event_count, case.chain_head = event.seq, event.digest
    return event, EventText(salt=salt, content=words or {})


def save_all(written: list[tuple[Event, EventText]]) -> None:
    """Save the events of many cases at once; the caller holds the cases' locks and saves them."""
    Event.objects.bulk_create([event for event, _text in written])
    for event, text in written:
        text.event = event
    EventText.objects.bulk_create([text for _event, text in written])


def broken_links(case: Case) -> Iterator[str]:
    """Every place where the chain of a case does not hold, in plain English; nothing when it is whole."""
    before, count = "", 0
    for event in case.events.select_related("text").order_by("seq"):
        count += 1
        if event.seq != count or event.digest != _event_digest(before, event):
            yield f"{case.number}: event {event.seq} does not follow from the one before"
        text = getattr(event, "text", None)
        if text and event.text_digest != _digest(text.salt, text.content):
            yield f"{case.number}: the text of event {event.seq} was changed"
        before = event.digest
    if (count, before) != (case.event_count, case.chain_head):
        yield f"{case.number}: the chain does not end where the case says"
