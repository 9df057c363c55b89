"""What the frame around a page needs from the tree (menu, breadcrumbs, languages, statements), read in one query."""

from collections import defaultdict

from django.conf import settings
from django.db.models import Exists, Q
from django.http import HttpRequest
from django.utils.translation import get_language
from wagtail.models import Page, Site

from .languages import closed

MENU_DEPTH = 2


class Surroundings:
    """The pages of the menu, those above the visitor's page, and every language version of each of them."""

    def __init__(self, request: HttpRequest, page: Page | None) -> None:
        from .models import SiteSettings  # the models lean on the modules that lean on this one

        site = Site.find_for_request(request)
        roots = [root.root_path for root in Site.get_site_root_paths() if site and root.site_id == site.pk]
        self.above = [page.path[:end] for end in range(page.steplen * 2, len(page.path), page.steplen)] if page else []
        town = SiteSettings.for_request(request) if site else None
        self.statements = [pk for pk in (town.privacy_page_id, town.accessibility_page_id) if pk] if town else []
        self.top = _depth_of(roots) + 1
        found = self._read([*self.above, *([page.path] if page and page.pk else [])])
        self.all = [other for other in found if other.url_path.startswith(tuple(roots))] if roots else []
        self.keys = {other.path: other.translation_key for other in self.all}
        self._versions = defaultdict(list)
        for other in self.all:
            if other.live and not other.alias_of_id and not other.is_closed:
                self._versions[other.translation_key].append(other)

    def versions(self, key: object) -> list[Page]:
        """The published versions of a page: the visitor's language first, then the town's own, then the others."""
        wanted = (get_language(), settings.LANGUAGE_CODE)
        return sorted(self._versions[key], key=lambda page: (_rank(page, wanted), page.locale_id))

    def best(self, key: object) -> Page | None:
        """The version that this visitor should get."""
        return next(iter(self.versions(key)), None)

    def in_menu(self, depth: int) -> list[Page]:
        """The best version of every menu page of this depth, in the order of the town's own language."""
        entries = [page for page in self.all if page.show_in_menus and page.depth == depth]
        entries.sort(key=lambda page: (page.locale.language_code != settings.LANGUAGE_CODE, page.path))
        best = (self.best(key) for key in dict.fromkeys(page.translation_key for page in entries))
        return [page for page in best if page and page.show_in_menus]

    def key_of_parent(self, page: Page) -> object:
        """The translation key of the page's parent, if the parent is known here."""
        return self.keys.get(page.path[: -page.steplen])

    def _read(self, paths: list[str]) -> list[Page]:
        menu = Q(show_in_menus=True, depth__in=range(self.top, self.top + MENU_DEPTH))
        wanted = Page.objects.filter(Q(path__in=paths) | Q(pk__in=self.statements)).values("translation_key")
        pages = Page.objects.filter(menu | Q(translation_key__in=wanted)).annotate(is_closed=Exists(closed()))
        return list(pages.select_related("locale").order_by("path"))


def surroundings(request: HttpRequest, page: Page | None) -> Surroundings:
    """Read once a request; who knows no page gets what was read for the page being shown."""
    known = getattr(request, "_meria_surroundings", None)
    if known is None or (page is not None and known[0] != page.pk):
        known = request._meria_surroundings = (page.pk if page else None, Surroundings(request, page))
    return known[1]


def _depth_of(roots: list[str]) -> int:
    """The depth of the home pages, from the address of one: /home/ lies at depth two."""
    return roots[0].count("/") if roots else 1


def _rank(page: Page, wanted: tuple[str | None, str]) -> int:
    code = page.locale.language_code
    return wanted.index(code) if code in wanted else len(wanted)
