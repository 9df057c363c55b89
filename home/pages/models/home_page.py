"""The first screen of the site: what do you need?"""

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import StreamField

from ..blocks import NoticeBlock, PlaceBlock, ShortcutBlock, UpcomingDateBlock
from ..front_page import sections
from ..languages import offered
from .base import BasePage
from .news_index_page import NewsIndexPage
from .news_page import NewsPage

NEWS_SHOWN = 5


class HomePage(BasePage):
    """One question, one search box, the services; then news, dates, acts and where to go."""

    question = models.CharField(
        _("question"), max_length=120, blank=True, help_text=_("The largest words of the site: “What do you need?”")
    )
    frequent_searches = StreamField(
        [("search", blocks.CharBlock(label=_("words"), max_length=60))],
        verbose_name=_("frequent searches"),
        blank=True,
        max_num=6,
    )
    shortcuts = StreamField([("page", ShortcutBlock())], verbose_name=_("shortcuts"), blank=True, max_num=8)
    notices = StreamField([("notice", NoticeBlock())], verbose_name=_("notice"), blank=True, max_num=3)
    dates = StreamField([("date", UpcomingDateBlock())], verbose_name=_("what is due soon"), blank=True)
    places = StreamField([("place", PlaceBlock())], verbose_name=_("where to go in person"), blank=True)
    picture = models.ForeignKey(
        "pages.Picture", verbose_name=_("picture"), null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    picture_alt = models.CharField(_("what the picture shows"), max_length=250, blank=True)

    template = "pages/home_page.html"
    parent_page_types = ["wagtailcore.Page"]
    subpage_types = ["pages.StandardPage", "pages.NewsIndexPage", "pages.ContactPage"]
    content_panels = [
        *BasePage.content_panels,
        FieldPanel("question"),
        FieldPanel("frequent_searches"),
        FieldPanel("shortcuts"),
        FieldPanel("notices"),
        FieldPanel("dates"),
        FieldPanel("places"),
        MultiFieldPanel([FieldPanel("picture"), FieldPanel("picture_alt")], _("picture")),
    ]

    class Meta:
        verbose_name = _("home page")
        verbose_name_plural = _("home pages")

    def search_body(self) -> str:
        """What the page itself says: neither what visitors look for nor the names of the pages it leads to."""
        said = (self.notices, self.dates, self.places)
        return "\n".join(str(text) for blocks in said for text in blocks.stream_block.get_searchable_content(blocks))

    def get_context(self, request: HttpRequest, *args: object, **kwargs: object) -> dict:
        """page, request, links; notice: the first NoticeBlock value that is not over, or None; dates:
        UpcomingDateBlock values to come, soonest first; news: the five latest NewsPage (mark with offered_language);
        news_index: the NewsIndexPage or None; acts, act_index and whatever else front_page.show_on_home was given.
        """
        context = super().get_context(request, *args, **kwargs)
        language = self.locale.language_code
        notices = [block.value for block in self.notices if not block.value.is_over]
        dates = [block.value for block in self.dates if not block.value.is_over]
        news = (
            offered(NewsPage.objects.all(), language).prefetch_related("picture__renditions").order_by("-date", "-pk")
        )
        context |= {
            "notice": notices[0] if notices else None,
            "dates": sorted(dates, key=lambda value: value["date"]),
            "news": news.order_by("-date", "-pk")[:NEWS_SHOWN],
            "news_index": offered(NewsIndexPage.objects.all(), language).first(),
        }
        return context | sections(request, language)
