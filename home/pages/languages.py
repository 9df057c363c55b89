"""Which page a visitor gets in which language: her own if it exists, else the one that exists, marked as such."""

from django.conf import settings
from django.db.models import (
    Case,
    CharField,
    Exists,
    ExpressionWrapper,
    F,
    IntegerField,
    OuterRef,
    Q,
    QuerySet,
    Subquery,
    Sum,
    Value,
    When,
)
from django.db.models.functions import Power
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language, override
from wagtail.models import Page, PageViewRestriction


def published(pages: QuerySet) -> QuerySet:
    """Those that everybody may read at their own address: live, not expired, not restricted, no aliases."""
    return in_time(whenever_in_time(pages))


def whenever_in_time(pages: QuerySet) -> QuerySet:
    """The same, whether their time is over or not; names no moment, so it may be kept for later."""
    return pages.live().filter(~Exists(closed()), alias_of=None)


def in_time(pages: QuerySet) -> QuerySet:
    """Those that are not expired at this moment."""
    return pages.filter(Q(expire_at=None) | Q(expire_at__gt=timezone.now()))


def closed() -> QuerySet[PageViewRestriction]:
    """For an Exists() over pages: the restrictions on a page or above it. The same rule as Wagtail's public(),
    which would first ask the database for every restriction."""
    restrictions = PageViewRestriction.objects.annotate(here=ExpressionWrapper(OuterRef("path"), CharField()))
    return restrictions.filter(here__startswith=F("page__path"))


def other_languages(page: Page) -> tuple[str, ...]:
    """The codes of those in which everybody may read this page as well, as long as this one or longer."""
    same = whenever_in_time(Page.objects.filter(translation_key=page.translation_key).exclude(pk=page.pk))
    stays = Q(expire_at=None) | (Q(expire_at__gte=page.expire_at) if page.expire_at else Q())
    return tuple(same.filter(stays).order_by("locale_id").values_list("locale__language_code", flat=True))


def set_of_languages() -> Subquery:
    """For a query of pages: the same as one number, a bit a language."""
    same = whenever_in_time(Page.objects.filter(translation_key=OuterRef("translation_key")).exclude(pk=OuterRef("pk")))
    stays = Q(expire_at=None) | Q(expire_at__gte=OuterRef("expire_at"))
    bits = same.filter(stays).order_by().values("translation_key").annotate(bits=Sum(Power(2, "locale_id")))
    return Subquery(bits.values("bits"))


def offered(pages: QuerySet, language: str = "") -> QuerySet:
    """Each published page once: in this language, else in the town's own, else in any."""
    language = language or get_language() or settings.LANGUAGE_CODE
    ranked = published(pages).annotate(language_rank=_rank(language))
    better = published(pages.model.objects.all()).annotate(rank=_rank(language))
    better = better.filter(translation_key=OuterRef("translation_key"), rank__lt=OuterRef("language_rank"))
    return ranked.filter(~Exists(better)).select_related("locale")


def below_any_translation(pages: QuerySet, parent: Page) -> QuerySet:
    """Those that stand below this page or below its counterpart in another language."""
    same = Page.objects.filter(translation_key=parent.translation_key)
    below = same.annotate(here=ExpressionWrapper(OuterRef("path"), CharField())).filter(here__startswith=F("path"))
    return pages.filter(Exists(below))


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


def _rank(language: str) -> Case:
    own = When(locale__language_code=language, then=Value(0))
    towns = When(locale__language_code=settings.LANGUAGE_CODE, then=Value(1))
    # Among further languages the one that the town took up first wins, so that each page is listed once.
    return Case(own, towns, default=F("locale_id") + 2, output_field=IntegerField())
