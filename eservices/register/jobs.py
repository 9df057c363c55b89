"""The register's queued work."""

from typing import Any

from backstage.queue import handler

from .calendar_changes import JOB, go_on_later
from .models import CalendarChange
from .recomputing import go_on

BATCHES = 10  # then other work has its turn; far less than a worker's lease


@handler(JOB)
def carry_on_with_calendar(payload: dict[str, Any]) -> None:
    """Some batches of a preview or of a confirmed change; may run twice without harm."""
    pk = payload["change"]
    if all(go_on(pk) for _batch in range(BATCHES)):
        go_on_later(CalendarChange(pk=pk))
