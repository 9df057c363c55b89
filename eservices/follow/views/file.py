"""A file of the case, for whoever holds its link."""

from django.http import Http404, HttpRequest
from django.http.response import HttpResponseBase
from django.views.decorators.http import require_safe

from eservices.register import access
from eservices.register.file_download import private_file
from eservices.register.models import Attachment

from ..private import private


@private
@require_safe
def file(request: HttpRequest, token: str, attachment_id: int) -> HttpResponseBase:
    """Always a download, never shown inside our pages; unknown and forbidden are both not found."""
    case = access.case_by_link(token)
    try:
        found = access.attachment_for_citizen(case, attachment_id) if case else None
    except Attachment.DoesNotExist:
        found = None
    if found is None:
        raise Http404
    return private_file(str(found.file.name), found.name, found.content_type)
