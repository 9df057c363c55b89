"""Every step from every status: what the table allows leads where it says, what it forbids changes nothing at all."""

import pytest

from backstage.models import OutgoingMail
from eservices.register import chain, lifecycle
from eservices.register.choices import Status
from eservices.register.lifecycle import MOVES, NotAllowed
from eservices.register.models import Case
from tests.factories.lives import WAYS, Life

pytestmark = [pytest.mark.django_db, pytest.mark.both_databases]

ALLOWED = [(status, step) for status in Status for step in MOVES if lifecycle.allows(step, status)]
# What moves a case on. `lapse` needs a wait before it, so only the single steps take it.
MOVING = {(status, step) for status, step in ALLOWED if MOVES[step].target and step != "lapse"}


def rules_for(step: str) -> dict:
    """The applicant's term ends in one of two ways, as the service says."""
    return {"deficiency": {"if_not_fixed": "continue"}} if step == "resume" else {}


def everything_of(case: Case) -> tuple:
    """All that a step could change."""
    row = Case.objects.filter(pk=case.pk).values().get()
    rows = [list(getattr(case, name).values_list("pk", flat=True)) for name in ("events", "messages", "attachments")]
    return row, rows, OutgoingMail.objects.filter(reference=f"case:{case.pk}").count()


def sentence_of_the_table(step: str, status: str) -> str:
    with pytest.raises(NotAllowed) as refusal:
        lifecycle.after(step, status)
    return str(refusal.value)


class TestEveryStep:
    def test_none_is_left_out(self):
        assert {step for _status, step in ALLOWED} == set(MOVES)
        assert set(WAYS) == set(Status)

    @pytest.mark.parametrize("status", Status)
    def test_the_way_into_a_status_is_one_the_table_knows(self, status):
        here: str = Status.RECEIVED
        for step in WAYS[status]:
            here = lifecycle.after(step, here)
        assert here == status

    @pytest.mark.parametrize(("status", "step"), ALLOWED)
    def test_allowed_step_leads_where_the_table_says(self, status, step):
        life = Life(**rules_for(step)).bring(status, before=step)
        assert life.case.status == status
        events = life.case.event_count
        life.take(step)
        assert life.case.status == (MOVES[step].target or status)
        assert life.case.event_count > events
        assert list(chain.broken_links(life.case)) == []

    @pytest.mark.parametrize("status", Status)
    def test_forbidden_steps_are_refused_by_themselves_and_change_nothing(self, status):
        life = Life().bring(status)
        before = everything_of(life.case)
        for step in MOVES:
            if lifecycle.allows(step, status):
                continue
            with pytest.raises(NotAllowed) as refusal:
                life.take(step)
            assert str(refusal.value) == sentence_of_the_table(step, status)
            assert everything_of(life.case) == before


class TestWalk:
    def test_through_every_status_by_every_edge(self):
        left, seen = set(MOVING), set()
        while left:
            before, life = len(left), Life()
            while step := _next_step(life.case, left):
                here = life.case.status
                life.take(step)
                assert life.case.status in _targets(step)
                left.discard((here, step))
                seen.update({here, life.case.status})
            assert list(chain.broken_links(life.case)) == []
            assert len(left) < before
        assert seen == set(Status)


def _targets(step: str) -> set:
    """Where a step may lead; a reopened case goes back to the person who was responsible, if there was one."""
    return {MOVES[step].target} | ({Status.ASSIGNED} if step == "reopen" else set())


def _next_step(case: Case, left: set) -> str:
    """The first step of the shortest way over the table to one that was not taken yet; empty when there is none."""
    ways, known = [(case.status, "")], {case.status}
    for here, first in ways:
        for status, step in sorted(MOVING, key=lambda edge: (edge not in left, edge)):
            if status != here or (step == "reopen" and case.result == "withdrawn"):
                continue
            if (status, step) in left:
                return first or step
            target = MOVES[step].target
            if target not in known and step != "withdraw":  # which nothing may follow
                known.add(target)
                ways.append((target, first or step))
    return ""
