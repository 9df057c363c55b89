"""How the desk's views reach a case: through `access`, where unknown and forbidden are one 404."""

from django.http import Http404, HttpRequest

from eservices.register import access
from eservices.register.models import Attachment, Case


def case_or_404(request: HttpRequest, case_id: int) -> Case:
    """The case, if the person may read it today."""
    try:
        return access.case_for_staff(request.user, case_id)
    except Case.DoesNotExist:
        raise Http404 from None


def attachment_or_404(request: HttpRequest, case_id: int, attachment_id: int) -> Attachment:
    """A file of a case the person may read today."""
    try:
        return access.attachment_for_staff(request.user, case_id, attachment_id)
    except Attachment.DoesNotExist:
        raise Http404 from None
