"""Serving pages: each only at an address of its own language."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import get_language
from wagtail.models import Page, Site
from wagtail.views import serve as wagtail_serve

from .languages import is_own_address, not_translated_url, versions
from .models import BasePage


def serve(request: HttpRequest, path: str) -> HttpResponse:
    """Find the page in the tree of the address's language, published or not, and let Wagtail serve it.

    Wagtail itself looks only below published home pages, so that an English page would vanish while the English
    home page is a draft, and Georgian pages would appear below /en/ before there is one.
    """
    site = Site.find_for_request(request)
    if site is None:
        raise Http404
    home = _home(site)
    try:
        request._wagtail_route_for_request = home.specific.route(request, [part for part in path.split("/") if part])
    except Http404:
        hidden = _hidden_page(home, path)
        if hidden is None:
            raise
        return redirect(not_translated_url(hidden, get_language()))
    return wagtail_serve(request, path)


def turn_away(page: Page, request: HttpRequest, *_args: object) -> HttpResponse | None:
    """Before Wagtail serves a page: an alias, or a page of another language, is offered instead of shown."""
    if is_own_address(page):
        return None
    if page.alias_of_id and page.alias_of.locale_id == page.locale_id:
        return redirect(page.alias_of.get_url(request))
    return redirect(not_translated_url(page, get_language()))


def keep_from_caches(response: HttpResponse, request: HttpRequest) -> HttpResponse:
    """What a signed-in person sees is hers alone."""
    if getattr(request, "user", None) is not None and request.user.is_authenticated:
        response["Cache-Control"] = "private, no-store"
    return response


def not_translated(request: HttpRequest, pk: int) -> HttpResponse:
    """Tell in the visitor's language which languages a page exists in. Context: page (the best version), versions
    (all published ones; each has .locale.language_code, .title, .lead through .specific, and .url)."""
    asked = get_object_or_404(Page, pk=pk)
    found = versions(asked)
    if not found:
        raise Http404
    if found[0].locale.language_code == get_language():
        return redirect(found[0].get_url(request))
    best = found[0].specific
    if not isinstance(best, BasePage):
        raise Http404
    context = {"source": best, "versions": found}
    response = render(request, "pages/not_translated.html", context)
    response["X-Robots-Tag"] = "noindex"
    return response


def _home(site: Site) -> Page:
    own = Page.objects.filter(
        translation_key=site.root_page.translation_key, locale__language_code=get_language()
    ).first()
    return own or site.root_page


def _hidden_page(home: Page, path: str) -> Page | None:
    """A page at this address that is not published in this language but is in another."""
    page = Page.objects.filter(url_path=f"{home.url_path}{path}".replace("\x00", "")).first()
    return page if page and not page.live and versions(page) else None
