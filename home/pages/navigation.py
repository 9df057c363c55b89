"""Menu, breadcrumbs and footer from the page tree: read once a request, in few queries, in the visitor's language."""

from collections import defaultdict
from dataclasses import dataclass, replace

from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import get_language
from wagtail.models import Page, PageViewRestriction, Site

from .languages import offered

MENU_DEPTH = 2


@dataclass(frozen=True)
class Link:
    """A way to a page."""

    title: str
    url: str
    language: str = ""  # the language of the page when it is not the visitor's own; else empty
    current: bool = False  # the visitor is on this page or below it
    children: tuple["Link", ...] = ()


@dataclass(frozen=True)
class Footer:
    """The footer's columns: menu entries with what is below them, and those that have nothing below."""

    columns: tuple[Link, ...]
    loose: tuple[Link, ...]


def menu(request: HttpRequest) -> tuple[Link, ...]:
    """Two levels below the home page. One order for all languages: that of the town's own."""
    if not hasattr(request, "_meria_menu"):
        request._meria_menu = _read_menu(request)
    return request._meria_menu


def footer(request: HttpRequest) -> Footer:
    """The same entries as the menu, as columns."""
    entries = menu(request)
    return Footer(
        tuple(entry for entry in entries if entry.children), tuple(entry for entry in entries if not entry.children)
    )


def breadcrumbs(request: HttpRequest, page: Page) -> tuple[Link, ...]:
    """From the home page down to the parent of this page; what is not translated leads to the language that exists."""
    steps = [page.path[:end] for end in range(page.steplen * 2, len(page.path), page.steplen)]
    keys = dict(Page.objects.filter(path__in=steps).values_list("path", "translation_key"))
    shown = {found.translation_key: found for found in offered(Page.objects.filter(translation_key__in=keys.values()))}
    return tuple(link_to(request, shown[keys[step]]) for step in steps if keys.get(step) in shown)


def link_to(request: HttpRequest, page: Page) -> Link:
    """A link to a page, marked with its language when that is not the visitor's."""
    code = page.locale.language_code
    return Link(title=page.title, url=page.get_url(request) or "", language="" if code == get_language() else code)


def links_to(request: HttpRequest, pks: set[int]) -> dict[int, Link]:
    """For each of these pages the best published version as a link; those with none are left out."""
    keys = dict(Page.objects.filter(pk__in=pks).values_list("pk", "translation_key")) if pks else {}
    if not keys:
        return {}
    shown = {page.translation_key: page for page in offered(Page.objects.filter(translation_key__in=keys.values()))}
    return {pk: link_to(request, shown[key]) for pk, key in keys.items() if key in shown}


def _read_menu(request: HttpRequest) -> tuple[Link, ...]:
    site = Site.find_for_request(request)
    if site is None:
        return ()
    depth = site.root_page.depth
    roots = tuple(root.root_path for root in site.root_page._get_site_root_paths(request) if root.site_id == site.pk)
    entries = [
        page
        for page in Page.objects.filter(show_in_menus=True, depth__in=range(depth + 1, depth + 1 + MENU_DEPTH))
        .select_related("locale")
        .order_by("path")
        if page.url_path.startswith(roots)
    ]
    public = _without_private(entries)
    best = _best_versions(public)
    parents = {page.path: page.translation_key for page in entries}
    position = {page.translation_key: page.path for page in reversed(entries)}
    position |= {
        page.translation_key: page.path for page in entries if page.locale.language_code == settings.LANGUAGE_CODE
    }
    below = defaultdict(list)
    for page in sorted(best.values(), key=lambda page: position[page.translation_key]):
        below[parents.get(page.path[: -page.steplen]) if page.depth > depth + 1 else ""].append(page)
    return tuple(
        _with_current(
            request,
            replace(
                link_to(request, page),
                children=tuple(
                    _with_current(request, link_to(request, child)) for child in below[page.translation_key]
                ),
            ),
        )
        for page in below[""]
    )


def _best_versions(pages: list[Page]) -> dict[object, Page]:
    """Of each page the version in the visitor's language, else in the town's, else any."""
    wanted = (get_language(), settings.LANGUAGE_CODE)
    best: dict[object, Page] = {}
    for page in pages:
        rival = best.get(page.translation_key)
        if rival is None or _rank(page, wanted) < _rank(rival, wanted):
            best[page.translation_key] = page
    return best


def _rank(page: Page, wanted: tuple[str | None, str]) -> tuple[int, int]:
    code = page.locale.language_code
    return (wanted.index(code) if code in wanted else len(wanted), page.locale_id)


def _without_private(pages: list[Page]) -> list[Page]:
    private = tuple(PageViewRestriction.objects.values_list("page__path", flat=True))
    return [page for page in pages if page.live and not page.alias_of_id and not page.path.startswith(private)]


def _with_current(request: HttpRequest, link: Link) -> Link:
    return replace(link, current=bool(link.url) and request.path.startswith(link.url))
