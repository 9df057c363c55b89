"""Template tags of navigation: menu, breadcrumbs, footer, languages, links to pages."""

from django import template
from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language
from wagtail.models import Page

from home.pages import navigation

register = template.Library()


@register.simple_tag(takes_context=True)
def menu(context: template.Context) -> tuple[navigation.Link, ...]:
    """{% menu as entries %}: Link(title, url, language, current, children), two levels."""
    request = _request(context)
    return navigation.menu(request, _page(context)) if request else ()


@register.simple_tag(takes_context=True)
def breadcrumbs(context: template.Context) -> tuple[navigation.Link, ...]:
    """{% breadcrumbs as steps %}: Link from the home page to the parent of `page`; nothing on the home page."""
    page, request = _page(context), _request(context)
    return navigation.breadcrumbs(request, page) if page and request else ()


@register.simple_tag(takes_context=True)
def footer(context: template.Context) -> navigation.Footer | None:
    """{% footer as footer %}: columns (Link with children) and loose (Link without)."""
    request = _request(context)
    return navigation.footer(request, _page(context)) if request else None


@register.simple_tag(takes_context=True)
def language_links(context: template.Context) -> list[navigation.LanguageLink]:
    """{% language_links as languages %}: LanguageLink(code, name, url, current, translated), the same page in each."""
    request = _request(context)
    return navigation.language_links(request, _page(context)) if request else []


@register.simple_tag(takes_context=True)
def head_links(context: template.Context) -> dict:
    """{% head_links as links %}: canonical (an address or ""), alternates [(code, address)] with x-default, feed."""
    request, page = _request(context), _page(context)
    if not request:
        return {"canonical": "", "alternates": [], "feed": ""}
    found = []
    if page and not getattr(request, "is_preview", False):
        found = [
            (link.code, request.build_absolute_uri(link.url)) for link in language_links(context) if link.translated
        ]
    own = dict(found).get(get_language(), "")
    if settings.LANGUAGE_CODE in dict(found):
        found.append(("x-default", dict(found)[settings.LANGUAGE_CODE]))
    return {"canonical": own, "alternates": found, "feed": reverse("news_feed")}


@register.simple_tag(takes_context=True)
def page_link(context: template.Context, page: Page | None) -> navigation.Link | None:
    """{% page_link some_page as link %}: the best published version of a page as a Link, or None. Three queries:
    for lists use those the view has looked up."""
    request = _request(context)
    if not request or page is None:
        return None
    return navigation.links_to(request, {page.pk}).get(page.pk)


@register.filter
def at(links: dict, page: Page | None) -> navigation.Link | None:
    """{{ links|at:value.page }}: the Link looked up for a page, or None."""
    return (links or {}).get(page.pk) if page else None


@register.filter
def offered_language(page: Page) -> str:
    """{{ page|offered_language }}: the page's language when it is not the visitor's own, else nothing."""
    code = page.locale.language_code
    return "" if code == get_language() else code


@register.filter
def lang_attributes(code: str) -> SafeString:
    """<a href="…"{{ link.language|lang_attributes }}>: lang and hreflang of a link in another language."""
    return format_html(' lang="{}" hreflang="{}"', code, code) if code else SafeString("")


@register.simple_tag(takes_context=True)
def page_url(context: template.Context, page: Page) -> str:
    """{% page_url page %}: the address of a page, without asking the database again for the site."""
    return page.get_url(_request(context)) or ""


def _request(context: template.Context) -> HttpRequest | None:
    request = context.get("request")
    return request if isinstance(request, HttpRequest) else None


def _page(context: template.Context) -> Page | None:
    page = context.get("page")
    return page if isinstance(page, Page) else None
