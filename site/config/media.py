"""Serves pictures where no web server stands before the site: renditions to everybody, originals to staff."""

import posixpath

from django.conf import settings
from django.http import Http404, HttpRequest
from django.http.response import HttpResponseBase
from django.views.static import serve

PUBLIC = "images/"  # what Wagtail has cut and compressed for pages; the names change with the content


def picture(request: HttpRequest, path: str) -> HttpResponseBase:
    """A picture below MEDIA_ROOT. What an editor uploaded may carry more than the page shows (place, camera)."""
    path = posixpath.normpath(path)  # what is asked for is what is served: no way around by ..
    if not path.startswith(PUBLIC) and not request.user.is_authenticated:
        raise Http404
    response = serve(request, path, document_root=str(settings.MEDIA_ROOT))
    kept = "public, max-age=31536000, immutable" if path.startswith(PUBLIC) else "private, max-age=300"
    response["Cache-Control"] = kept
    response["X-Content-Type-Options"] = "nosniff"
    return response
