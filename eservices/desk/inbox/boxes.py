"""The boxes of the inbox: mine, my department's, unassigned, overdue, what waits for whom, all that I may see."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Count, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from eservices.register import access
from eservices.register.choices import Clock, Dispatch, Role, Status
from eservices.register.lifecycle import WORKING
from eservices.register.models.case import OPEN, CaseQuerySet, past_due

from ..term_over import term_over

LABELS: dict[str, str | Promise] = {
    "mine": _("Mine"),
    "department": _("My department"),
    "unassigned": _("Unassigned"),
    "overdue": _("Overdue"),
    "received": _("To register"),
    "endorse": _("Being endorsed"),
    "sign": _("Awaiting signature"),
    "waiting": _("Waiting for the applicant"),
    "over": _("The applicant's term is over"),
    "hand_over": _("Ready for pick-up"),
    "all": _("All"),
}
AT_TIMES = frozenset({"received", "endorse", "sign", "waiting", "over", "hand_over"})  # shown while they hold something


@dataclass(frozen=True)
class Box:
    code: str
    label: str | Promise
    url: str
    count: int
    current: bool


def condition(user: Any, code: str) -> Q:
    """What belongs in a box; `all` includes closed cases, the others are work to do. Whose clock stands is not late."""
    own = access.standing_of(user).own_departments
    return {
        "mine": Q(status__in=OPEN, executor__in=access.works_for(user)),
        "department": Q(status__in=OPEN, department__in=own),
        "unassigned": Q(status__in=WORKING, executor=None),
        "overdue": Q(status__in=OPEN) & past_due(timezone.now()) & ~Q(clock=Clock.PAUSED),
        "received": Q(status=Status.RECEIVED),
        "endorse": Q(status=Status.ENDORSING),
        "sign": Q(status=Status.SIGNING),
        "waiting": Q(status__in=OPEN, awaited_until__isnull=False),
        "over": term_over(timezone.localdate()),
        "hand_over": Q(status=Status.CLOSED, dispatch=Dispatch.READY),
        "all": Q(),
    }[code]


def codes_for(user: Any) -> list[str]:
    """The boxes that make sense for the person."""
    standing = access.standing_of(user)
    handles = standing.has(Role.OFFICER, Role.HEAD, Role.CLERK)
    shown = {
        "mine": handles,
        "department": bool(standing.own_departments),
        "received": standing.has(Role.CLERK),
        "hand_over": handles,
    }
    return [code for code in LABELS if shown.get(code, True)]


def first_for(user: Any) -> str:
    """The box a person's work is in; a clerk registers first."""
    standing = access.standing_of(user)
    if standing.has(Role.CLERK) and access.visible_to(user).filter(condition(user, "received")).exists():
        return "received"
    for role, code in ((Role.HEAD, "department"), (Role.OFFICER, "mine"), (Role.CLERK, "unassigned")):
        if standing.has(role):
            return code
    return "all"


def boxes(user: Any, cases: CaseQuerySet, current: str) -> list[Box]:
    """The boxes of the person with their counts, in one query."""
    codes = codes_for(user)
    counts = cases.order_by().aggregate(**{f"in_{code}": Count("pk", filter=condition(user, code)) for code in codes})
    found = [
        Box(code, LABELS[code], reverse("desk:box", args=[code]), counts[f"in_{code}"], code == current)
        for code in codes
    ]
    return [box for box in found if box.count or box.current or box.code not in AT_TIMES]
