"""One line of a case's history, and what its words are made of."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from ..models import Attachment, Case, Event


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


@dataclass(frozen=True)
class Told:
    """An event to be told: `names` are those of department, person and body; `inside` is for the office's eyes.

    `promised`: whether the reader hears of days of the answer; a signal is promised none (see `nameless`).
    """

    case: Case
    event: Event
    names: Mapping[str, str]
    inside: bool
    promised: bool = True

    @property
    def data(self) -> dict:
        """The codes of the event."""
        return self.event.data

    @property
    def text(self) -> str:
        """What was written, unless it was erased."""
        return self.event.words.get("text", "")
