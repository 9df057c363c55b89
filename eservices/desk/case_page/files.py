"""Hands out the files of a case, each time recorded."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from eservices.register import access
from eservices.register.file_download import private_file

from .door import attachment_or_404


@require_safe
def download(request: HttpRequest, case_id: int, attachment_id: int) -> HttpResponse:
    """A file of a case; `?show=1` lets a picture be seen instead of saved."""
    attachment = attachment_or_404(request, case_id, attachment_id)
    response = private_file(
        str(attachment.file.name), attachment.name, attachment.content_type, show="show" in request.GET
    )
    access.record_access(request.user, attachment.case, f"file {attachment.pk}")
    return response
