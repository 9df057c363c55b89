"""Leave a case unconsidered because what was missing did not come in time; the system's own step."""

from datetime import datetime

from .. import completion, notices
from ..catalogue.rules import IfNotFixed
from ..choices import EventKind, Result
from ..models import Case, Event
from .change import Entry, change
from .ending import put_end


def lapse(case: Case, *, at: datetime | None = None, key: str = "", revision: int | None = None) -> Event:
    """Only after the applicant's last day, and only where the service says so (Georgia: GAC 83)."""

    def write(current: Case) -> Entry:
        until = completion.require_over(current, IfNotFixed.UNCONSIDERED, at)
        put_end(current, Result.UNCONSIDERED, at)
        data = {"result": Result.UNCONSIDERED, "by": "system", "until": until.isoformat()}
        return Entry(EventKind.CLOSED, True, data, {})

    def then(current: Case, event: Event) -> None:
        notices.lapsed(current, event.data["until"])

    return change("lapse", case, actor=None, write=write, then=then, at=at, key=key, revision=revision)
