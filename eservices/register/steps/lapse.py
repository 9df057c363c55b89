"""Leave a case unconsidered because what was missing did not come in time; the system's own step."""

from datetime import datetime

from django.utils.translation import gettext as _

from .. import completion, notices
from ..catalogue.rules import IfNotFixed
from ..choices import EventKind, Result
from ..lifecycle import NotAllowed
from ..models import Case, Event
from .change import Entry, change
from .ending import put_end


def lapse(case: Case, *, at: datetime | None = None, key: str = "", revision: int | None = None) -> Event:
    """Only after the applicant's last day, where the service says so (Georgia: GAC 83), and never unseen: a case whose
    applicant wrote meanwhile, or was not reached by e-mail, is for staff to complete or to close.
    """

    def write(current: Case) -> Entry:
        until = completion.require_over(current, IfNotFixed.UNCONSIDERED, at)
        if completion.needs_a_look(current):
            raise NotAllowed(_("The applicant wrote, or was not reached by e-mail: somebody must look at the case."))
        put_end(current, Result.UNCONSIDERED, at)
        data = {"result": Result.UNCONSIDERED, "by": "system", "until": until.isoformat()}
        return Entry(EventKind.CLOSED, True, data, {})

    def then(current: Case, event: Event) -> None:
        notices.lapsed(current, event.data["until"])

    return change("lapse", case, actor=None, write=write, then=then, at=at, key=key, revision=revision)
