"""Menu, breadcrumbs, footer and language switcher, in the visitor's language."""

from dataclasses import dataclass

from django.conf import settings
from django.http import HttpRequest
from django.urls import translate_url
from django.utils.translation import get_language
from wagtail.models import Page

from .languages import not_translated_url, offered
from .surroundings import Surroundings, surroundings


@dataclass(frozen=True)
class Link:
    """A way to a page."""

    title: str
    url: str
    language: str = ""  # the language of the page when it is not the visitor's own; else empty
    current: bool = False  # the visitor is on this page or below it
    description: str = ""  # what the page says of itself to search engines
    children: tuple["Link", ...] = ()


@dataclass(frozen=True)
class LanguageLink:
    """One entry of the language switcher."""

    code: str
    name: str  # in its own language
    url: str
    current: bool
    translated: bool  # False: the link leads to the page that says so


@dataclass(frozen=True)
class Footer:
    """The footer's columns: menu entries with what is below them, and those that have nothing below."""

    columns: tuple[Link, ...]
    loose: tuple[Link, ...]
    statements: tuple[Link, ...]  # privacy, accessibility


def menu(request: HttpRequest, page: Page | None = None) -> tuple[Link, ...]:
    """Two levels below the home page. One order for all languages: that of the town's own."""
    near = surroundings(request, page)
    return tuple(link_to(request, entry, _below(request, near, entry)) for entry in near.in_menu(near.top))


def footer(request: HttpRequest, page: Page | None = None) -> Footer:
    """The same entries as the menu, as columns, and the statements the law asks for."""
    entries = menu(request, page)
    near = surroundings(request, page)
    chosen = [near.best(other.translation_key) for pk in near.statements for other in near.all if other.pk == pk]
    return Footer(
        columns=tuple(entry for entry in entries if entry.children),
        loose=tuple(entry for entry in entries if not entry.children),
        statements=tuple(link_to(request, statement) for statement in chosen if statement),
    )


def breadcrumbs(request: HttpRequest, page: Page) -> tuple[Link, ...]:
    """From the home page down to the parent of this page; what is not translated leads to the language that exists."""
    near = surroundings(request, page)
    steps = (near.best(near.keys.get(path)) for path in near.above)
    return tuple(link_to(request, step) for step in steps if step)


def language_links(request: HttpRequest, page: Page | None) -> list[LanguageLink]:
    """The switcher: every language of the site, each leading to this same page."""
    current = get_language()
    versions = surroundings(request, page).versions(page.translation_key) if page and page.pk else []
    found = {version.locale.language_code: version for version in versions}
    links = []
    for code, name in settings.LANGUAGES:
        if code in found:
            url, translated = found[code].get_url(request) or "", True
        elif found:
            url, translated = not_translated_url(versions[0], code), False
        else:
            url, translated = translate_url(request.get_full_path(), code), True
        links.append(LanguageLink(code, name, url, code == current, translated))
    return links


def link_to(request: HttpRequest, page: Page, children: tuple[Link, ...] = ()) -> Link:
    """A link to a page, marked with its language when that is not the visitor's."""
    code = page.locale.language_code
    url = page.get_url(request) or ""
    return Link(
        title=page.title,
        url=url,
        language="" if code == get_language() else code,
        current=bool(url) and request.path.startswith(url),
        description=page.search_description,
        children=children,
    )


def links_to(request: HttpRequest, pks: set[int]) -> dict[int, Link]:
    """For each of these pages the best published version as a link; those with none are left out."""
    keys = dict(Page.objects.filter(pk__in=pks).values_list("pk", "translation_key")) if pks else {}
    if not keys:
        return {}
    shown = {page.translation_key: page for page in offered(Page.objects.filter(translation_key__in=keys.values()))}
    return {pk: link_to(request, shown[key]) for pk, key in keys.items() if key in shown}


def _below(request: HttpRequest, near: Surroundings, entry: Page) -> tuple[Link, ...]:
    children = near.in_menu(near.top + 1)
    return tuple(link_to(request, page) for page in children if near.key_of_parent(page) == entry.translation_key)
