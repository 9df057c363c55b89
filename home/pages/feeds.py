"""News as RSS, one feed a language."""

from datetime import datetime, time

from django.contrib.syndication.views import Feed
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.feedgenerator import SyndicationFeed
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from .languages import published
from .models import NewsPage, SiteSettings

SHOWN = 30


class NewsFeed(Feed):
    """The latest news in the language of the address; what is not translated stays out."""

    def get_object(self, request: HttpRequest) -> SiteSettings:
        """The town whose news these are."""
        return SiteSettings.for_request(request)

    def get_feed(self, obj: SiteSettings, request: HttpRequest) -> SyndicationFeed:
        """The feed says which language it is in; Django's own view would name the town's for all of them."""
        feed = super().get_feed(obj, request)
        feed.feed["language"] = get_language()
        return feed

    def title(self, town: SiteSettings) -> str:
        """The town hall and its news."""
        return _("%(name)s: news") % {"name": town.name}

    def description(self, town: SiteSettings) -> str:
        """One sentence for feed readers."""
        return _("The latest news of %(name)s.") % {"name": town.name}

    def link(self, town: SiteSettings) -> str:
        """The site in this language."""
        return reverse("wagtail_serve", args=[""])

    def items(self, town: SiteSettings) -> QuerySet[NewsPage]:
        """The newest first."""
        news = published(NewsPage.objects.filter(locale__language_code=get_language()))
        return news.select_related("locale").order_by("-date", "-pk")[:SHOWN]

    def item_title(self, news: NewsPage) -> str:
        """The headline."""
        return news.title

    def item_description(self, news: NewsPage) -> str:
        """The lead."""
        return news.lead

    def item_link(self, news: NewsPage) -> str:
        """Where it can be read."""
        return news.url or ""

    def item_guid(self, news: NewsPage) -> str:
        """A name that stays when the page moves."""
        return f"urn:meria:news:{news.translation_key}:{news.locale.language_code}"

    item_guid_is_permalink = False

    def item_pubdate(self, news: NewsPage) -> datetime:
        """Its day, at its beginning in the town's time zone."""
        return timezone.make_aware(datetime.combine(news.date, time.min))

    def item_categories(self, news: NewsPage) -> list[str]:
        """Its category in words."""
        return [str(news.get_category_display())]
