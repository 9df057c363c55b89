"""Write down that the applicant's identity was checked, and by which kind of document."""

from datetime import datetime
from typing import Any

from django.utils.translation import gettext as _

from ..choices import EventKind, IdentityDocument
from ..lifecycle import NotAllowed
from ..models import Case, Event
from .change import Entry, change


def verify_identity(
    case: Case,
    *,
    actor: Any,
    document: str,
    at: datetime | None = None,
    key: str = "",
    revision: int | None = None,
) -> Event:
    """Internal. Only the kind of the document is kept, never its number: more is not needed to have seen it."""

    def write(_current: Case) -> Entry:
        if document not in IdentityDocument.values:
            raise NotAllowed(_("Choose which document you saw."))
        return Entry(EventKind.IDENTITY_CHECKED, False, {"document": str(document)}, {})

    return change("verify_identity", case, actor=actor, write=write, at=at, key=key, revision=revision)
