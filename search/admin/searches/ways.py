"""What an editor can do about words: where the buttons lead, as far as the editor's permissions go."""

from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest
from django.urls import reverse
from wagtail.models import Page, Site


class Ways:
    """For one editor; the home pages are read once."""

    def __init__(self, request: HttpRequest) -> None:
        user = request.user
        self.may_add_synonym = user.has_perm("search.add_concept")
        self.may_promote = user.has_perm("search.add_promotedresult")
        self.homes = _homes(request)

    def of(self, language: str, text: str) -> dict[str, str]:
        """Names of the ways with their addresses; those that are closed are left out."""
        words = "?" + urlencode({"words": text, "language": language})
        home = self.homes.get(language) or next(iter(self.homes.values()), None)
        return {
            **({"page": reverse("wagtailadmin_pages:add_subpage", args=[home])} if home else {}),
            **({"synonym": reverse("thesaurus:add") + words} if self.may_add_synonym else {}),
            **({"promote": reverse("promoted-results:add") + words} if self.may_promote else {}),
        }


def _homes(request: HttpRequest) -> dict[str, int]:
    """Language → home page below which this editor may make a page; the site's own language first."""
    site = Site.find_for_request(request) or Site.objects.filter(is_default_site=True).first()
    if site is None:
        return {}
    root: Any = site.root_page
    homes = Page.objects.filter(translation_key=root.translation_key, alias_of=None).select_related("locale")
    allowed = [page for page in homes if page.permissions_for_user(request.user).can_add_subpage()]
    return {page.locale.language_code: page.pk for page in sorted(allowed, key=lambda page: page.pk != root.pk)}
