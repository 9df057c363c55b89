"""One piece of news."""

from django.db import models
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.search import index

from ..blocks import BodyBlock, FileBlock
from ..choices import NewsCategory
from ..languages import offered
from .base import BasePage


class NewsPage(BasePage):
    """What happened or will happen, with a picture and files."""

    date = models.DateField(_("date"), default=timezone.localdate)
    category = models.CharField(
        _("category"), max_length=20, choices=NewsCategory.choices, default=NewsCategory.CITY_HALL
    )
    pinned_until = models.DateField(
        _("pinned until"), null=True, blank=True, help_text=_("Until this day the news stands first in every list.")
    )
    picture = models.ForeignKey(
        "pages.Picture", verbose_name=_("picture"), null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    picture_alt = models.CharField(
        _("what the picture shows"),
        max_length=250,
        blank=True,
        help_text=_("Read aloud to people who cannot see it. Leave empty only if the picture is decoration."),
    )
    body = StreamField(BodyBlock(), verbose_name=_("body"), blank=True)
    attachments = StreamField([("file", FileBlock())], verbose_name=_("attached files"), blank=True)

    template = "pages/news_page.html"
    search_kind = "news"
    parent_page_types = ["pages.NewsIndexPage"]
    subpage_types: list[str] = []
    search_fields = [*BasePage.search_fields, index.FilterField("date"), index.FilterField("category")]
    content_panels = [
        *BasePage.content_panels,
        MultiFieldPanel([FieldPanel("date"), FieldPanel("category"), FieldPanel("pinned_until")], _("facts")),
        MultiFieldPanel([FieldPanel("picture"), FieldPanel("picture_alt")], _("picture")),
        FieldPanel("body"),
        FieldPanel("attachments"),
    ]

    class Meta:
        verbose_name = _("news")
        verbose_name_plural = _("news")

    def get_context(self, request: HttpRequest, *args: object, **kwargs: object) -> dict:
        """page, request; others: up to three newer or older NewsPage to read next (mark them with offered_language)."""
        context = super().get_context(request, *args, **kwargs)
        others = offered(NewsPage.objects.exclude(translation_key=self.translation_key))
        context["others"] = others.prefetch_related("picture__renditions").order_by("-date", "-pk")[:3]
        return context

    def search_facts(self) -> dict:
        """Its day and, in its own language, its category."""
        with override(self.locale.language_code):
            return {"date": self.date, "tags": (str(self.get_category_display()),)}
