"""Cases that belong together: the linked ones, both ways, and what the same applicant sent, offered for linking."""

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.db.models import Q
from django.urls import reverse

from eservices.register import access, history
from eservices.register.choices import LinkKind, Status
from eservices.register.lifecycle import Wording
from eservices.register.models import Case
from eservices.register.models.case import CaseQuerySet

from ..next_action import step_url

OFFERED = 5
_HEAVY = ("search_text", "text", "answers")


@dataclass(frozen=True)
class Related:
    """Another case; `kind` is how it is linked, `earlier` whether it is the one the case on the page repeats."""

    case: Case
    status: Wording
    url: str
    kind: str = ""
    earlier: bool = False
    link_url: str = ""


def linked(user: Any, case: Case) -> list[Related]:
    """The linked cases that the person may read, the one this case repeats first. One query."""
    rows = access.visible_to(user).filter(Q(pk=case.linked_to_id) | Q(linked_to=case)).order_by("pk")
    found = [_read(row, earlier=row.pk == case.linked_to_id, case=case) for row in _light(rows)]
    return sorted(found, key=lambda related: not related.earlier)


def _read(row: Case, *, earlier: bool, case: Case) -> Related:
    kind = LinkKind((case if earlier else row).link_kind).label
    return Related(row, history.where_it_stands(row), _url(row), str(kind), earlier)


def of_applicant(user: Any, case: Case) -> CaseQuerySet:
    """Other cases of the same e-mail address or name that the person may read; annulled ones left out."""
    same = Q(applicant_name=case.applicant_name) if case.applicant_name else Q(pk=None)
    if case.email:
        same |= Q(email=case.email)
    return access.visible_to(user).filter(same).exclude(pk=case.pk).exclude(status=Status.ANNULLED)


def offered(user: Any, case: Case, *, may_link: bool) -> list[Related]:
    """The newest of them that are not linked yet; each with the link form filled in, where the person may link."""
    rows = (
        of_applicant(user, case).exclude(pk=case.linked_to_id).exclude(linked_to=case).order_by("-received_at", "-pk")
    )
    return [
        Related(row, history.where_it_stands(row), _url(row), link_url=_link_url(case, row) if may_link else "")
        for row in _light(rows.order_by("-received_at", "-pk"))[:OFFERED]
    ]


def _light(rows: CaseQuerySet) -> CaseQuerySet:
    return rows.defer(*_HEAVY)


def _url(case: Case) -> str:
    return reverse("desk:case", args=[case.pk])


def _link_url(case: Case, other: Case) -> str:
    """Only the later of two repeats the earlier; what came while the other was open is likely the same again."""
    if (other.received_at, other.pk) > (case.received_at, case.pk):
        return ""
    still_open = other.closed_at is None or other.closed_at > case.received_at
    kind = LinkKind.DUPLICATE if still_open else LinkKind.REPEAT
    return f"{step_url(case, 'link')}?{urlencode({'other': other.number, 'kind': kind})}"
