"""Every published page with its other languages, for search engines."""

from collections import defaultdict

from django.conf import settings
from django.contrib.sitemaps import Sitemap
from django.db.models import QuerySet
from wagtail.models import Page, Site

from .languages import published


class PageSitemap(Sitemap):
    """All pages of all languages in one list; each names its translations and the town's own language."""

    limit = 10000

    def items(self) -> QuerySet[Page]:
        """Published pages below a home page, in the order of the tree."""
        codes = [code for code, _name in settings.LANGUAGES]
        pages = published(Page.objects.filter(depth__gte=2, locale__language_code__in=codes))
        return pages.select_related("locale").order_by("path")

    def lastmod(self, page: Page) -> object:
        """When it was last published."""
        return page.last_published_at

    def _urls(self, page: int, protocol: str, domain: str) -> list[dict]:
        cache = _Paths()
        shown = [item for item in self.paginator.page(page).object_list if cache.path(item)]
        versions = defaultdict(list)
        for other in self.items().filter(translation_key__in={item.translation_key for item in shown}):
            versions[other.translation_key].append(other)
        return [
            {
                "item": item,
                "location": f"{protocol}://{domain}{cache.path(item)}",
                "lastmod": item.last_published_at,
                "changefreq": "",
                "priority": "",
                "alternates": self._alternates(versions[item.translation_key], f"{protocol}://{domain}", cache),
            }
            for item in shown
        ]

    def _alternates(self, versions: list[Page], host: str, cache: "_Paths") -> list[dict]:
        if len(versions) < 2:
            return []
        found = [
            {"lang_code": page.locale.language_code, "location": f"{host}{cache.path(page)}"}
            for page in versions
            if cache.path(page)
        ]
        default = [entry for entry in found if entry["lang_code"] == settings.LANGUAGE_CODE]
        return found + [entry | {"lang_code": "x-default"} for entry in default]


class _Paths:
    """Addresses of many pages: the roots of the sites are read once and kept on this object, as Wagtail allows."""

    def __init__(self) -> None:
        self._wagtail_cached_site_root_paths = Site.get_site_root_paths()

    def path(self, page: Page) -> str:
        parts = page.get_url_parts(self)
        return parts[2] if parts else ""
