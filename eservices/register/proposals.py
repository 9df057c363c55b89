"""The proposed answer of a case, as the office sees it before it is endorsed and signed."""

from dataclasses import dataclass, field
from typing import Any

from .choices import EventKind, Status
from .models import Attachment, Case, Event
from .submission import Letter, StoredFile


@dataclass(frozen=True)
class Proposal:
    """Who proposed what; `remark` is the endorser's, `reason` says why it was returned."""

    author: Any
    result: str
    text: str
    ground: str = ""
    files: list[Attachment] = field(default_factory=list)
    endorsed_by: Any = None
    remark: str = ""
    declined_by: Any = None
    reason: str = ""

    def letter(self) -> Letter:
        """The answer as it would go out, with the very files of the proposal."""
        files = (
            StoredFile(file.name, str(file.file.name), file.size, file.content_type, file.sha256) for file in self.files
        )
        return Letter(self.text, tuple(files))


def current_proposal(case: Case) -> Proposal | None:
    """The proposal that waits to be endorsed or signed; None when none waits."""
    return last_proposal(case) if case.status in (Status.ENDORSING, Status.SIGNING) else None


def last_proposal(case: Case) -> Proposal | None:
    """The newest proposal, also one that was returned: the officer goes on from it. None after a reopening."""
    kinds = (EventKind.PROPOSED, EventKind.ENDORSED, EventKind.DECLINED, EventKind.REOPENED)
    later: dict[str, Event] = {}
    for event in case.events.filter(kind__in=kinds).select_related("text", "actor").order_by("-seq"):
        if event.kind == EventKind.PROPOSED:
            return _read(case, event, later.get(EventKind.ENDORSED), later.get(EventKind.DECLINED))
        if event.kind == EventKind.REOPENED:
            return None
        later[event.kind] = event
    return None


def _read(case: Case, proposed: Event, endorsed: Event | None, declined: Event | None) -> Proposal:
    files = case.attachments.filter(pk__in=proposed.data.get("attachments", []))
    words = proposed.words
    return Proposal(
        proposed.actor,
        proposed.data["result"],
        words.get("text", ""),
        words.get("ground", ""),
        list(files),
        endorsed.actor if endorsed else None,
        endorsed.words.get("text", "") if endorsed else "",
        declined.actor if declined else None,
        declined.words.get("text", "") if declined else "",
    )
