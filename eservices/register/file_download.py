"""Hands out a private file with the headers that every private file needs; who may have it was asked before."""

from django.http import FileResponse, Http404

from backstage.private_files import private_storage

# Shown in the page where that is asked for; anything else could carry script and is only saved.
PICTURES = frozenset({"image/jpeg", "image/png", "image/webp", "image/gif"})


def private_file(stored_as: str, name: str, content_type: str, *, show: bool = False) -> FileResponse:
    """The file as a download: no guessing of types, no script, no copy left in caches. Not found when it is gone."""
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
