"""Two lists for editors: what people look for, and what found nothing, as tasks."""

from abc import ABC, abstractmethod
from typing import Any
from urllib.parse import urlencode

from django.core.paginator import Page, Paginator
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override
from django.views.generic import TemplateView
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin

from ...models import SearchWord, SetAside
from ..media import search_media
from ..words_field import language_names
from . import counts
from .engines import states
from .now import promoted_now, results_now
from .ways import Ways

PERIODS = {7: _("the last 7 days"), 30: _("the last 30 days"), 90: _("the last 90 days"), 365: _("the last year")}
USUAL = 30
PER_PAGE = 20


class SearchesPage(PermissionCheckedMixin, WagtailAdminTemplateMixin, TemplateView, ABC):
    """What both lists share: the period, the pages, and what every search on the page finds now."""

    model = SearchWord
    permission_required = "view"
    template_name = "search/admin/searches.html"
    header_icon = "search"

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*super().get_breadcrumbs_items(), {"url": "", "label": self.page_title}]

    @cached_property
    def days(self) -> int:
        asked = self.request.GET.get("days", "")
        return int(asked) if asked in map(str, PERIODS) else USUAL

    @abstractmethod
    def rows(self) -> QuerySet:
        """What the list shows, the most important first."""

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        page = Paginator(self.rows(), PER_PAGE).get_page(self.request.GET.get("p"))
        context = {
            "page_obj": page,
            "searches": self.described(page),
            "days": self.days,
            "periods": PERIODS.items(),
            "totals": counts.totals(self.days),
            "may_set_aside": self.request.user.has_perm("search.change_searchword"),
            "media": search_media(),
        }
        return super().get_context_data(**(context | kwargs))

    def described(self, page: Page) -> list[dict[str, Any]]:
        """The rows of this page with what they find now and what can be done about them."""
        found = [(row["language"], row["text"]) for row in page]
        results, promoted, ways, names = results_now(found), promoted_now(found), Ways(self.request), language_names()
        return [
            row
            | {
                "results": results[words],
                "is_promoted": words in promoted,
                "language_name": names.get(row["language"], row["language"]),
                "url": _page_of(*words),
                "ways": ways.of(*words),
            }
            for row, words in zip(page, found, strict=True)
        ]


class MostSearchedView(SearchesPage):
    page_title = _("What people look for")

    def rows(self) -> QuerySet:
        return counts.most_searched(self.days)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(engines=states(), **kwargs)


class FoundNothingView(SearchesPage):
    """A task is done, and gone, as soon as its words find something or a result is promoted for them."""

    page_title = _("Found nothing")
    template_name = "search/admin/found_nothing.html"

    @cached_property
    def aside(self) -> bool:
        return self.request.GET.get("aside") == "1"

    def rows(self) -> QuerySet:
        return counts.found_nothing(self.days, aside=self.aside)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(aside=self.aside, **kwargs)
        if not self.aside:
            open_tasks = [row for row in context["searches"] if not row["results"] and not row["is_promoted"]]
            context |= {"searches": open_tasks, "done": len(context["searches"]) - len(open_tasks)}
        return context


class SetAsideView(PermissionCheckedMixin, TemplateView):
    """Takes words off the list of tasks, or puts them back; only by the button."""

    model = SearchWord
    permission_required = "change"
    http_method_names = ["post"]

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        asked = request.POST
        words: dict[str, Any] = {"language": asked.get("language", "")[:5], "text": asked.get("text", "")[:80]}
        if asked.get("back"):
            SetAside.objects.filter(**words).delete()
            messages.success(request, _("It stands among the tasks again."))
        elif SearchWord.objects.filter(nothing_found__gt=0, **words).exclude(text="").exists():
            SetAside.objects.get_or_create(**words)
            messages.success(request, _("It was set aside."))
        days = asked.get("days", "")
        return redirect(reverse("searches-without-results:index") + (f"?days={days}" if days.isdecimal() else ""))


def _page_of(language: str, text: str) -> str:
    """The results as those who looked for it saw them."""
    with override(language):
        return reverse("search:results") + "?" + urlencode({"q": text})
