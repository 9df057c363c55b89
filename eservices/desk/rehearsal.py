"""Runs a prepared step for real inside a transaction that is rolled back, to show what the citizen would see."""

from dataclasses import dataclass

from django.db import transaction
from django.utils import translation
from django.utils.translation import gettext as _

from backstage.models import OutgoingMail
from eservices.register import history, links, tracking
from eservices.register.choices import EventKind, Status
from eservices.register.deadlines.spelling import spell
from eservices.register.history import Line
from eservices.register.lifecycle import ON_DESK, Wording
from eservices.register.models import Case

from .models import Preparation
from .preparing.performing import perform

PROPOSED = (Status.ENDORSING, Status.SIGNING)
# Events the applicant sees, of which the office is told more.
TOLD_INSIDE = frozenset({EventKind.ASSIGNED, EventKind.ROUTED, EventKind.HANDED_OVER})


@dataclass(frozen=True)
class SeenLetter:
    subject: str
    recipient: str
    text: str


@dataclass(frozen=True)
class Rehearsal:
    """What would be after the step; `lines`, `inside` and `letters` only hold what the step adds.

    `inside` is what only city hall reads of it. `drops_proposal`: an answer that waited to be endorsed or signed waits
    no longer, and the step is not about it.
    """

    before: Wording
    after: Wording
    due_before: str
    due_after: str
    lines: list[Line]
    inside: list[Line]
    letters: list[SeenLetter]
    drops_proposal: bool = False

    @property
    def due_moves(self) -> bool:
        return self.due_before != self.due_after


def rehearse(preparation: Preparation) -> Rehearsal:
    """The effect of a prepared step; raises what the step raises. Nothing of it stays, no letter leaves."""
    with transaction.atomic():
        found = _take(preparation, Case.objects.get(pk=preparation.case_id))
        transaction.set_rollback(True)
    return found


def _take(preparation: Preparation, case: Case) -> Rehearsal:
    reference = f"case:{case.pk}"
    known = set(OutgoingMail.objects.filter(reference=reference).values_list("pk", flat=True))
    before, due_before, count = _wording(case), spell(case.get_ledger().due), case.event_count
    waited = case.status in PROPOSED
    perform(preparation, case)  # in the language of the person who reads why it is refused
    case = Case.objects.select_related("version__service", "department", "executor").get(pk=case.pk)
    mails = OutgoingMail.objects.filter(reference=reference).exclude(pk__in=known).order_by("pk")
    return Rehearsal(
        before=before,
        after=_wording(case),
        due_before=due_before,
        due_after=spell(case.get_ledger().due),
        lines=_new_lines(case, count),
        inside=_inside(case, count),
        letters=[SeenLetter(mail.subject, mail.recipient, _hide(mail.parts["body"], case)) for mail in mails],
        drops_proposal=waited and case.status in ON_DESK and preparation.step != "decline",
    )


def _new_lines(case: Case, count: int) -> list[Line]:
    """The public lines of events after the first `count`."""
    public_before = case.events.filter(public=True, seq__lte=count).count()
    with translation.override(case.language):
        lines = [line for line in history.for_citizen(case) if line.state != "to_come"]
    return lines[public_before:]


def _inside(case: Case, count: int) -> list[Line]:
    """What the events after the first `count` tell the office alone, the first one first."""
    new = history.for_staff(case)[: case.event_count - count]
    return [line for line in reversed(new) if not line.public or (line.kind in TOLD_INSIDE and line.detail)]


def _wording(case: Case) -> Wording:
    """Where the case stands, with the label fixed in the citizen's language."""
    wording = history.where_it_stands(case)
    with translation.override(case.language):
        return Wording(wording.code, str(wording.label), wording.tone)


def _hide(text: str, case: Case) -> str:
    """Link and code are the citizen's own keys: staff sees that they are in the letter, not what they are."""
    with translation.override(case.language):
        text = text.replace(links.follow_link(case), _("[the applicant's own link]"))
        return text.replace(tracking.code_of(case), _("[the applicant's own code]"))
