"""What an editor reads when she publishes a page that has not been translated."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from ..translations import is_copy

REFUSED = _("This page has not been translated yet, so it was not published. Translate at least its title first.")


def refusal(request: HttpRequest, page: Page) -> HttpResponse | None:
    """Back to the page with a message, if this click would publish another language's words; else nothing."""
    publishes = request.POST.get("action") == "publish" or "action-publish" in request.POST
    if not publishes or not _would_be_copy(request, page):
        return None
    messages.error(request, REFUSED)
    return redirect(request.path)


def _would_be_copy(request: HttpRequest, page: Page) -> bool:
    typed = request.POST.get("title")  # the ordinary page form sends it, the translation editor does not
    page = page.get_latest_revision_as_object()
    if typed:
        page.title = typed
    return is_copy(page)
