"""The list of news."""

from django.db.models import Case, Count, DateField, F, QuerySet, Value, When
from django.db.models.functions import ExtractYear
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from ..choices import NewsCategory
from ..languages import below_any_translation, offered
from ..paging import page_of
from .base import BasePage
from .news_page import NewsPage

PER_PAGE = 12


class NewsIndexPage(BasePage):
    """All news, newest first; what is not translated stands here in the language that exists."""

    template = "pages/news_index_page.html"
    parent_page_types = ["pages.HomePage"]
    subpage_types = ["pages.NewsPage"]

    class Meta:
        verbose_name = _("news list")
        verbose_name_plural = _("news lists")

    def news(self) -> QuerySet[NewsPage]:
        """Every piece of news a visitor of this list may read, each once, pinned ones first, then the newest."""
        pinned = Case(
            When(pinned_until__gte=timezone.localdate(), then=F("pinned_until")),
            default=Value(None),
            output_field=DateField(),
        )
        found = offered(below_any_translation(NewsPage.objects.all(), self), self.locale.language_code)
        return found.prefetch_related("picture__renditions").order_by(pinned.desc(nulls_last=True), "-date", "-pk")

    def get_context(self, request: HttpRequest, *args: object, **kwargs: object) -> dict:
        """page, request; page_obj: one page of NewsPage (mark with offered_language); years: [{year, count}];
        year, category: what is chosen ("" if nothing); categories: choices; page_obj.query keeps both for the pager.
        """
        context = super().get_context(request, *args, **kwargs)
        news = self.news()
        years = news.order_by().annotate(year=ExtractYear("date")).values("year").annotate(count=Count("pk"))
        chosen = request.GET
        year = chosen.get("year", "")
        year = year if len(year) == 4 and year.isdecimal() and int(year) else ""
        category = chosen.get("category", "") if chosen.get("category") in NewsCategory.values else ""
        if year:
            news = news.filter(date__year=int(year))
        if category:
            news = news.filter(category=category)
        context |= {
            "page_obj": page_of(news, request, PER_PAGE),
            "years": years.order_by("-year"),
            "year": year,
            "category": category,
            "categories": NewsCategory.choices,
        }
        return context
