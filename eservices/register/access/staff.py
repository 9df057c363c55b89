"""The doors of staff: a membership decides which cases a person sees, its role which steps are open."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.contrib.auth import get_user_model
from django.contrib.auth.models import AbstractBaseUser, AnonymousUser
from django.db.models import Exists, OuterRef, Q
from django.utils import timezone
from django.utils.translation import gettext as _

from .. import lifecycle
from ..choices import Role, Status
from ..lifecycle import NotAllowed
from ..models import Absence, AccessLog, Attachment, Case, Department, Membership
from ..models.case import CaseQuerySet

READ_ALL = frozenset({Role.CLERK, Role.CONTROLLER})
# Which role may take which step; officers and heads only on cases of their department.
_DESK = frozenset({Role.OFFICER, Role.HEAD})
_ALL = _DESK | {Role.CLERK}
STEP_ROLES: dict[str, frozenset[str]] = {
    "enter": frozenset({Role.CLERK}),
    "change_journal": frozenset({Role.CLERK}),
    "assign": frozenset({Role.CLERK, Role.HEAD}),
    "begin": _DESK,
    "verify_identity": _ALL,
    "check": _ALL,
    "send_back": _ALL,
    "complete": _ALL,
    "ask": _DESK,
    "note": _ALL,
    "propose": _DESK,
    "endorse": _DESK,
    "decline": _DESK,
    "answer": _DESK,
    "hand_over": _ALL,
    "extend": _DESK | {Role.CONTROLLER},
    "expedite": frozenset({Role.CLERK, Role.HEAD}),
    "edit_received": frozenset({Role.CLERK}),
    "link": _ALL,
    "forward": _ALL,
    "close": _ALL,
    "withdraw": frozenset({Role.CLERK}),
    "reopen": frozenset({Role.CLERK, Role.HEAD}),
    "annul": frozenset({Role.CLERK}),
    "reissue_code": frozenset({Role.CLERK}),
}


def roles_for(step: str, case: Case) -> frozenset[str]:
    """Who may take the step on this case: for extending and for sending an answer out the service says who."""
    roles = STEP_ROLES.get(step, frozenset())
    if step == "extend":
        return roles & _from(case.version.parsed_rules().extension.approver)
    if step == "answer":
        return roles & _from(Role.HEAD if case.status == Status.SIGNING else case.version.parsed_rules().signed_by)
    return roles


def _from(role: str) -> frozenset[str]:
    """The role; a head may do what officers may, while a controller does not work on cases."""
    return frozenset({Role.OFFICER, Role.HEAD}) if role == Role.OFFICER else frozenset({role})


@dataclass(frozen=True)
class Standing:
    """What a person is in city hall today: the departments of each role, and the ids of those they stand in for."""

    departments: dict[str, frozenset[int]] = field(default_factory=dict)
    stands_in_for: frozenset[int] = frozenset()

    def has(self, *roles: str) -> bool:
        return any(role in self.departments for role in roles)

    @property
    def reads_all(self) -> bool:
        return self.has(*READ_ALL)

    @property
    def own_departments(self) -> frozenset[int]:
        """Departments whose cases the person works on."""
        return self.departments.get(Role.OFFICER, frozenset()) | self.departments.get(Role.HEAD, frozenset())

    def fits(self, role: str, case: Case) -> bool:
        """Whether the role reaches this case."""
        if role not in self.departments:
            return False
        return role in READ_ALL or case.department_id in self.departments[role]


Person = AbstractBaseUser | AnonymousUser | None


def standing_of(user: Person) -> Standing:
    """The memberships in force today, the own ones and those of people for whom the person is deputy today.

    Of the latter only those that stood already when the absence was entered: whoever entered it knew no others; and
    none of somebody whose account was closed.
    Being a superuser opens no case: only a membership does.
    """
    if user is None or not user.is_authenticated or not user.is_active:
        return Standing()
    cached: tuple | None = getattr(user, "_standing", None)
    today = timezone.localdate()
    if cached and cached[0] == today:
        return cached[1]
    found: dict[str, set[int]] = {}
    away = Absence.objects.current(today).filter(
        deputy_id=user.pk, user=OuterRef("user"), user__is_active=True, entered_at__gte=OuterRef("given_at")
    )
    rows = list(Membership.objects.current(today).filter(Q(user_id=user.pk) | Exists(away)))
    for row in rows:
        found.setdefault(row.role, set()).update([row.department_id] if row.department_id else [])
    others = frozenset(row.user_id for row in rows if row.user_id != user.pk)
    standing = Standing({role: frozenset(ids) for role, ids in found.items()}, others)
    user._standing = (today, standing)  # type: ignore[union-attr, attr-defined]
    return standing


def works_with_cases(user: Person) -> bool:
    """Whether the person has any door to the register."""
    return bool(standing_of(user).departments)


def visible_to(user: Person) -> CaseQuerySet:
    """The cases a member of staff may read; lists, exports and choosers start here and nowhere else."""
    standing = standing_of(user)
    if standing.reads_all:
        return Case.objects.all()
    return Case.objects.filter(department_id__in=standing.own_departments)


def case_for_staff(user: Person, case_id: int) -> Case:
    """The case, or Case.DoesNotExist for unknown and forbidden alike."""
    return visible_to(user).select_related("version__service", "journal", "department", "executor").get(pk=case_id)


def attachment_for_staff(user: Person, case_id: int, attachment_id: int) -> Attachment:
    """A file of a case the person may read, or Attachment.DoesNotExist."""
    return Attachment.objects.get(pk=attachment_id, case_id=case_id, case__in=visible_to(user))


def may(user: Person, step: str, case: Case) -> bool:
    """Whether the person's role and the case's status allow the step."""
    standing = standing_of(user)
    fits = any(standing.fits(role, case) for role in roles_for(step, case))
    return fits and lifecycle.allows(step, case.status)


def require(user: Person, step: str, case: Case) -> None:
    """NotAllowed with a reason when the role does not allow the step on this case."""
    standing = standing_of(user)
    if not any(standing.fits(role, case) for role in roles_for(step, case)):
        raise NotAllowed(_("Your role does not allow this step."))


def steps_open_to(user: Person, case: Case) -> list[str]:
    """The steps the person may take now, in the order of the table."""
    return [step for step in STEP_ROLES if may(user, step, case)]


def assignable_departments(user: Person, case: Case) -> Iterable[Department]:
    """A clerk passes a case to any department; a head keeps it in the own or hands it back to the registry."""
    active = Department.objects.filter(is_active=True)
    if standing_of(user).has(Role.CLERK):
        return active
    return active.filter(Q(pk=case.department_id) | Q(is_registry=True))


def executors_of(department_ids: Iterable[int]) -> Any:
    """People who may be made responsible in these departments today."""
    current = Membership.objects.current().filter(
        department_id__in=department_ids, role__in=[Role.OFFICER, Role.HEAD, Role.CLERK]
    )
    return get_user_model().objects.filter(is_active=True, pk__in=current.values("user_id")).order_by("last_name", "pk")


def record_access(user: Person, case: Case, what: str) -> None:
    """Who opened which case, in a log of its own."""
    AccessLog.objects.create(case=case, user_id=user.pk if user and user.is_authenticated else None, what=what)
