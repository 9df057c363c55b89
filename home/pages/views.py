"""Serving pages: each only at an address of its own language."""

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
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
    page, rest = _deepest(request, [part for part in path.split("/") if part])
    try:
        request._wagtail_route_for_request = page.route(request, rest)
    except Http404:
        if rest or page.live or not versions(page):
            raise
        return redirect(not_translated_url(page, get_language()))
    return wagtail_serve(request, path)


def turn_away(page: Page, request: HttpRequest, *_args: object) -> HttpResponse | None:
    """Before Wagtail serves a page: an alias, or a page of another language, is offered instead of shown.

    Http404 for one whose time is over, though the worker has not taken it off the site yet.
    """
    if page.expire_at and page.expire_at <= timezone.now():
        raise Http404
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
    if not found or not found[0].get_url(request):  # the root of the tree, say, has no address
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


def _deepest(request: HttpRequest, parts: list[str]) -> tuple[Page, list[str]]:
    """The page that these parts of an address lead to, and the parts that are left for the page itself."""
    root = _root_path(request)
    paths = [f"{root}{''.join(f'{part}/' for part in parts[:count])}" for count in range(len(parts) + 1)]
    found = Page.objects.filter(url_path__in=paths).select_related("locale").order_by("-depth").first()
    if found is None:
        raise Http404
    page = found.specific
    page.locale = found.locale
    return page, parts[paths.index(found.url_path) :]


def _root_path(request: HttpRequest) -> str:
    """Where the tree of this language begins; a language without a home page borrows the town's own, to offer it."""
    site = Site.find_for_request(request)
    paths = request._wagtail_cached_site_root_paths = Site.get_site_root_paths()
    roots = {root.language_code: root.root_path for root in paths if site and root.site_id == site.pk}
    if not roots:
        raise Http404
    return roots.get(get_language() or "") or roots.get(settings.LANGUAGE_CODE) or next(iter(roots.values()))
