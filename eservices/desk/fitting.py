"""Which of the steps open to a person fit this case: the others would be refused, so no button offers them."""

from typing import Any

from django.utils import timezone

from eservices.register import access, facts, identity
from eservices.register.choices import Clock, Dispatch, EventKind
from eservices.register.models import Case
from eservices.register.proposals import Proposal
from eservices.register.reopening import last_day

from .side_dates import SideDate


def fitting_steps(
    user: Any, case: Case, happened: set[str], proposal: Proposal | None, sides: list[SideDate]
) -> list[str]:
    """`happened` are the kinds of the case's events, `proposal` the answer that waits. The step itself decides."""
    unfit = _unfit(user, case, happened, proposal)
    unfit["extend"] |= any(side.code == "notify_extension" and side.state == "past" for side in sides)
    return [step for step in access.steps_open_to(user, case) if not unfit.get(step)]


def _unfit(user: Any, case: Case, happened: set[str], proposal: Proposal | None) -> dict[str, bool]:
    rules = case.version.parsed_rules()
    unchecked = identity.is_unchecked(case)
    return {
        "verify_identity": not unchecked,
        "answer": unchecked,
        "check": case.waits_for_applicant or bool({EventKind.CHECKED, EventKind.PROPOSED} & happened),
        "complete": not case.waits_for_applicant,
        "extend": not _may_be_extended(case),
        "expedite": rules.urgent is None or case.urgent,
        "endorse": proposal is not None and proposal.author == user,
        "hand_over": case.dispatch != Dispatch.READY,
        "withdraw": not rules.withdrawable,
        "reopen": not _may_be_reopened(case),
    }


def _may_be_extended(case: Case) -> bool:
    rule = facts.terms_of(case).extension
    if rule is None or facts.clock_of(case) in (Clock.OVERDUE, Clock.STOPPED):
        return False
    return case.get_ledger().extensions < rule.max_times


def _may_be_reopened(case: Case) -> bool:
    last = last_day(case)
    return last is not None and timezone.localdate() <= last
