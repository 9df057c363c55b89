"""Which page a visitor gets in which language: her own if it exists, else the one that exists, marked as such."""

from dataclasses import dataclass

from django.conf import settings
from django.db.models import Case, Exists, F, IntegerField, OuterRef, Q, QuerySet, Value, When
from django.http import HttpRequest
from django.urls import reverse, translate_url
from django.utils.translation import get_language, override
from wagtail.models import Page


@dataclass(frozen=True)
class LanguageLink:
    """One entry of the language switcher."""

    code: str
    name: str  # in its own language
    url: str
    current: bool
    translated: bool  # False: the link leads to the page that says so


def published(pages: QuerySet) -> QuerySet:
    """Those that everybody may read at their own address: live, not restricted, no aliases."""
    return pages.live().public().filter(alias_of=None)


def offered(pages: QuerySet, language: str = "") -> QuerySet:
    """Each published page once: in this language, else in the town's own, else in any."""
    language = language or get_language() or settings.LANGUAGE_CODE
    ranked = published(pages).annotate(language_rank=_rank(language))
    better = published(pages.model.objects.all()).annotate(rank=_rank(language))
    better = better.filter(translation_key=OuterRef("translation_key"), rank__lt=OuterRef("language_rank"))
    return ranked.filter(~Exists(better)).select_related("locale")


def below_any_translation(pages: QuerySet, parent: Page) -> QuerySet:
    """Those that stand below this page or below its counterpart in another language."""
    paths = Page.objects.filter(translation_key=parent.translation_key).values_list("path", flat=True)
    below = Q(pk__in=[])
    for path in paths:
        below |= Q(path__startswith=path)
    return pages.filter(below)


def versions(page: Page) -> list[Page]:
    """The published versions of this page, the visitor's language first, then the town's own."""
    language = get_language() or settings.LANGUAGE_CODE
    same = published(Page.objects.filter(translation_key=page.translation_key))
    return list(same.annotate(rank=_rank(language)).select_related("locale").order_by("rank", "pk"))


def not_translated_url(page: Page, language: str) -> str:
    """Where a visitor is told, in this language, in which languages the page exists."""
    with override(language):
        return reverse("not_translated", args=[page.pk])


def is_own_address(page: Page) -> bool:
    """Whether this page may be shown here: it is no alias, and the address speaks its language."""
    return not page.alias_of_id and page.locale.language_code == (get_language() or settings.LANGUAGE_CODE)


def language_links(request: HttpRequest, page: Page | None) -> list[LanguageLink]:
    """The switcher: every language of the site, each leading to this same page."""
    current = get_language()
    found = {version.locale.language_code: version for version in versions(page)} if page and page.pk else {}
    links = []
    for code, name in settings.LANGUAGES:
        if code in found:
            url, translated = found[code].get_url(request) or f"/{code}/", True
        elif found and page:
            url, translated = not_translated_url(next(iter(found.values())), code), code == current
        else:
            url, translated = translate_url(request.get_full_path(), code), True
        links.append(LanguageLink(code, name, url, code == current, translated))
    return links


def _rank(language: str) -> Case:
    own = When(locale__language_code=language, then=Value(0))
    towns = When(locale__language_code=settings.LANGUAGE_CODE, then=Value(1))
    # Among further languages the one that the town took up first wins, so that each page is listed once.
    return Case(own, towns, default=F("locale_id") + 2, output_field=IntegerField())
