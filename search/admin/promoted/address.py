"""Whether an address of this site leads to something that everybody may see."""

from urllib.parse import urlsplit

from django.conf import settings
from django.http import Http404, HttpRequest
from django.urls import Resolver404, resolve, reverse
from django.utils import translation
from wagtail.models import Page

from ...content import key_at, public_keys

_OF_PAGES = (None, "wagtail_serve")  # the names of the patterns behind which pages stand


def is_public(address: str) -> bool:
    """Asks as a stranger would: a page, a step of one, a file, or what the site serves besides; not the admin."""
    path = urlsplit(address).path
    if key := key_at(path):
        return bool(public_keys([key]))
    with translation.override(translation.get_language_from_path(path) or settings.LANGUAGE_CODE):
        try:
            name = resolve(path).url_name
        except Resolver404:
            return False
        if name in _OF_PAGES:
            return _is_step(path)
        return name != "wagtaildocs_serve" and not path.startswith(reverse("wagtailadmin_home"))


def _is_step(path: str) -> bool:
    """Whether it is a step of a public page: that of a form, say."""
    parts = path.strip("/").split("/")
    for end in range(len(parts) - 1, 0, -1):
        if key := key_at(f"/{'/'.join(parts[:end])}/"):
            return bool(public_keys([key])) and _answers(Page.objects.get(pk=key.partition(":")[2]), parts[end:])
    return False


def _answers(page: Page, rest: list[str]) -> bool:
    try:
        page.specific.route(HttpRequest(), rest)
    except Http404:
        return False
    return True
