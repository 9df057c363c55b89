"""Let the clock run again although nothing was completed, where the service goes on then; the system's own step."""

from datetime import datetime

from .. import completion, facts, notices
from ..catalogue.rules import IfNotFixed
from ..choices import EventKind
from ..models import Case, Event
from .change import Entry, change


def resume(case: Case, *, at: datetime | None = None, key: str = "", revision: int | None = None) -> Event:
    """Only after the applicant's last day, and only where the service says so."""

    def write(current: Case) -> Entry:
        until = completion.require_over(current, IfNotFixed.CONTINUE, at)
        current.awaited_until = None
        return Entry(EventKind.RESUMED, True, {"by": "system", "until": until.isoformat()}, {})

    def then(current: Case, event: Event) -> None:
        facts.keep(current)  # the letter names the new due date
        notices.resumed(current, event.data["until"])

    return change("resume", case, actor=None, write=write, then=then, at=at, key=key, revision=revision)
