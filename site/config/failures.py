"""Pages for what went wrong, in the visitor's language and in the site's look."""

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils.translation import get_language_from_request, override

from eservices.register import refused


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """The request itself is broken, perhaps its host too: nothing of it is asked again."""
    return _bare(request, "400.html", 400)


def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Not for this visitor."""
    return render(request, "403.html", status=403)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """No such page, or none that this visitor may know of."""
    return render(request, "404.html", status=404)


def server_error(request: HttpRequest) -> HttpResponse:
    """Our fault. The database may be what is broken, so this page asks it nothing."""
    return _bare(request, "500.html", 500)


def csrf(request: HttpRequest, reason: str = "") -> HttpResponseBase:
    """The form came without its token: mostly a page that lay open too long. A form that citizens write in is
    shown once more with all that was typed, and nothing is kept."""
    return refused.show_again(request) or render(request, "403_csrf.html", status=403)


def _bare(request: HttpRequest, template: str, status: int) -> HttpResponse:
    with override(get_language_from_request(request, check_path=True)):
        return HttpResponse(render_to_string(template), status=status)
