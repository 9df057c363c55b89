"""Template tags of the look: icons from the sprite, the stylesheet's address, language names, file sizes."""

from collections.abc import Iterator

from django import template
from django.conf import settings
from django.core.paginator import Page
from django.http import HttpRequest
from django.templatetags.static import static
from django.urls import reverse
from django.utils.formats import number_format
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.text import slugify
from django.utils.translation import gettext as _

from home.pages.palette import DEFAULT_ACCENT
from home.pages.theme import accent_of, theme_url
from search import wording

register = template.Library()


@register.simple_tag
def icon(name: str, size: str = "") -> SafeString:
    """One line drawing from the sprite; the word always stands beside it. Sizes: small, (normal), large."""
    return format_html(
        '<svg class="icon{}" width="24" height="24" aria-hidden="true"><use href="{}#{}"></use></svg>',
        f" icon--{size}" if size else "",
        static("img/icons.svg"),
        name,
    )


@register.simple_tag
def drawing(name: str, css_class: str) -> SafeString:
    """A row of poplars from the drawings' sprite, in the colour its class gives it."""
    return format_html(
        '<svg class="{}" aria-hidden="true" preserveAspectRatio="xMidYMax slice"><use href="{}#{}"></use></svg>',
        css_class,
        static("img/poplars.svg"),
        name,
    )


@register.simple_tag(takes_context=True)
def stylesheet_url(context: template.Context) -> str:
    """The address of the stylesheet in the town's accent; the default accent where there is no request."""
    request = context.get("request")
    return theme_url(accent_of(request) if isinstance(request, HttpRequest) else DEFAULT_ACCENT)


@register.simple_tag
def country() -> str:
    """The town's country by its code: „GE“."""
    return settings.MERIA_COUNTRY


@register.simple_tag
def search_url() -> str:
    """Where the search page is, in the visitor's language."""
    return reverse("search:results")


@register.simple_tag
def follow_url() -> str:
    """Where a citizen types number and code."""
    return reverse("follow:enter")


@register.filter
def language_name(code: str) -> str:
    """The language's own name: „ქართული“ for ka."""
    return wording.language_name(code)


@register.filter
def file_size(size: int | None) -> str:
    """Bytes in the unit a reader expects: „860 kB“, „2,4 MB“, with the language's own decimal sign."""
    if not size:
        return ""
    if size < 1024 * 1024:
        return _("%(size)s kB") % {"size": number_format(max(1, round(size / 1024)))}
    return _("%(size)s MB") % {"size": number_format(round(size / 1024 / 1024, 1), decimal_pos=1)}


@register.filter
def file_type(name: str) -> str:
    """The type of a file from its name, as people write it: „PDF“. Latin letters only, so capitals are safe."""
    known = {"pdf": "PDF", "docx": "DOCX", "odt": "ODT", "xlsx": "XLSX", "jpg": "JPG", "jpeg": "JPG", "png": "PNG"}
    return known.get(str(name).rpartition(".")[2].casefold(), "")


@register.filter
def anchor(heading: str) -> str:
    """The name under which a heading can be linked to; letters of any script stay."""
    return slugify(str(heading), allow_unicode=True)


@register.filter
def without_end(label: str) -> str:
    """A label without its full stop or colon, to go on with: „I agree: please confirm this.“"""
    return str(label).rstrip(" .:?")


@register.filter
def page_range(page: Page) -> Iterator[int | str]:
    """The page numbers a pager shows: the ends, the neighbours, and an ellipsis for the rest."""
    return page.paginator.get_elided_page_range(page.number, on_each_side=1, on_ends=1)
