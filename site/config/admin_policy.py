"""The content policy of the staff side: as strict as Wagtail's admin allows (docs/decisions/0007-csp.md)."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.urls import reverse_lazy

ADMIN = reverse_lazy("wagtailadmin_home")
POLICY = "; ".join(
    [
        "default-src 'none'",
        "script-src 'self' 'unsafe-inline'",  # Wagtail's widgets start themselves from inline scripts
        "style-src 'self' 'unsafe-inline'",  # and its rich-text editor writes styles
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "connect-src 'self'",
        "frame-src 'self'",
        "form-action 'self'",
        "frame-ancestors 'self'",
        "base-uri 'none'",
        "manifest-src 'self'",
    ]
)


class AdminPolicy:
    """Sets the policy on every answer of the staff side that has none of its own."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if request.path.startswith(str(ADMIN)):
            response.headers.setdefault("Content-Security-Policy", POLICY)
        return response
