"""Hands out the files of a case: never to be run or guessed at by a browser, and each time recorded."""

from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from backstage.private_files import private_storage
from eservices.register import access

from .door import attachment_or_404

# Shown in the page; anything else could carry script and is only saved.
PICTURES = frozenset({"image/jpeg", "image/png", "image/webp", "image/gif"})


@require_safe
def download(request: HttpRequest, case_id: int, attachment_id: int) -> HttpResponse:
    """A file of a case; `?show=1` lets a picture be seen instead of saved."""
    attachment = attachment_or_404(request, case_id, attachment_id)
    response = private_file(
        str(attachment.file.name), attachment.name, attachment.content_type, show="show" in request.GET
    )
    access.record_access(request.user, attachment.case, f"file {attachment.pk}")
    return response


def private_file(stored_as: str, name: str, content_type: str, *, show: bool = False) -> FileResponse:
    """The file with the headers of every private file: no guessing of types, no script, no copy left in caches."""
    try:
        content = private_storage().open(stored_as)
    except FileNotFoundError:
        raise Http404 from None
    shown = show and content_type in PICTURES
    response = FileResponse(content, as_attachment=not shown, filename=name, content_type=content_type)
    response["X-Content-Type-Options"] = "nosniff"
    response["Content-Security-Policy"] = "default-src 'none'; sandbox"
    response["Cache-Control"] = "private, no-store"
    return response
