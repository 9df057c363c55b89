"""The doors of citizens: number and code together, or the signed link out of a letter."""

from .. import tracking
from ..models import Attachment, Case
from ..numbering import key_of


def case_by_code(number: str, code: str) -> Case | None:
    """The case that number and code open together; None for a wrong number and a wrong code alike."""
    key = key_of(number)
    case = Case.objects.numbered(key).first()
    return case if tracking.fits(case, code) else None


def case_by_link(token: str) -> Case | None:
    """The case of a signed link, unless its code was replaced since."""
    found = tracking.case_id_of(token)
    case = Case.objects.filter(pk=found[0]).select_related("version__service", "department").first() if found else None
    return case if case and found and case.code_salt.startswith(found[1]) else None


def attachment_for_citizen(case: Case, attachment_id: int) -> Attachment:
    """A file the citizen sent or was sent; internal files are none of these."""
    return Attachment.objects.get(pk=attachment_id, case=case, internal=False)
