"""Find a submission complete: nothing is missing that the law asks for."""

from datetime import datetime
from typing import Any

from django.utils.translation import gettext as _

from .. import completion
from ..choices import EventKind
from ..lifecycle import NotAllowed
from ..models import Case, Event
from .change import Entry, change


def check(case: Case, *, actor: Any, at: datetime | None = None, key: str = "", revision: int | None = None) -> Event:
    """Internal: the citizen hears of the check only when something is missing (Georgia: GAC 83, within 3 days)."""

    def write(current: Case) -> Entry:
        if current.awaited_until:
            raise NotAllowed(_("The case waits for what is missing. It cannot be found complete before that came."))
        return Entry(EventKind.CHECKED, False, {"in_time": completion.check_in_time(current, at)}, {})

    return change("check", case, actor=actor, write=write, at=at, key=key, revision=revision)
