"""Link a case to another one: the same submission again, or a repeated appeal on the same matter."""

from datetime import datetime
from typing import Any

from django.utils.translation import gettext as _

from .. import access
from ..choices import EventKind, LinkKind, Status
from ..lifecycle import NotAllowed
from ..models import Case, Event
from .change import Entry, change


def link(
    case: Case,
    *,
    actor: Any,
    other: Case,
    kind: str,
    at: datetime | None = None,
    key: str = "",
    revision: int | None = None,
) -> Event:
    """`other` is the earlier case, which the actor must be able to read; a new link takes the place of an old one.

    It stays inside, since the other case may be somebody else's.
    """

    def write(current: Case) -> Entry:
        _check(current, actor, other, kind)
        current.linked_to, current.link_kind = other, kind
        return Entry(EventKind.LINKED, False, {"other": other.pk, "number": other.number, "kind": str(kind)}, {})

    return change("link", case, actor=actor, write=write, at=at, key=key, revision=revision)


def _check(case: Case, actor: Any, other: Case, kind: str) -> None:
    if kind not in LinkKind.values:
        raise NotAllowed(_("Choose how the two cases belong together."))
    known = access.visible_to(actor).exclude(status=Status.ANNULLED).filter(pk=other.pk).first()
    if known is None:
        raise NotAllowed(_("There is no such case."))
    met = {case.pk}
    while known is not None:
        if known.pk in met:
            raise NotAllowed(_("A case cannot be linked to itself, nor to one that is linked to it."))
        met.add(known.pk)
        known = known.linked_to
