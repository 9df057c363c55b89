"""The list of promoted results, and adding and changing one."""

from typing import Any

from django.db.models import Q, QuerySet
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.admin.views.generic import CreateView, EditView, IndexView

from ... import languages
from ...content import public_keys
from ...models import PromotedResult
from .. import prefill
from ..media import search_media
from .words import set_words, words_of

SHOWN_WORDS = 6


class PromotedListView(IndexView):
    is_searchable = True

    def get_base_queryset(self) -> QuerySet:
        return super().get_base_queryset().select_related("page").prefetch_related("words")

    def search_queryset(self, queryset: QuerySet) -> QuerySet:
        if not self.is_searching:
            return queryset
        typed = self.search_query.replace("\x00", " ")[:100]
        there = Q(title__icontains=typed) | Q(page__title__icontains=typed) | Q(words__text__icontains=typed)
        found = PromotedResult.objects.filter(there | Q(words__text__icontains=languages.normalise(typed)))
        return queryset.filter(pk__in=found.values("pk"))

    @cached_property
    def public(self) -> set[str]:
        """Those of the promoted pages that everybody may see now, asked once for the whole list."""
        pages = PromotedResult.objects.exclude(page=None).values_list("page_id", flat=True)
        return set(public_keys([f"page:{pk}" for pk in pages]))

    def state(self, promoted: PromotedResult) -> str:
        if promoted.active_until and promoted.active_until < timezone.localdate():
            return _("its time is over")
        if promoted.page_id and f"page:{promoted.page_id}" not in self.public:
            return _("not shown: the page is not public")
        return _("shown")

    @cached_property
    def columns(self) -> list[Any]:
        title = self._get_title_column_class(TitleColumn)
        return [
            title("title", label=_("Result"), accessor=str, get_url=self.get_edit_url),
            Column("words", label=_("Words"), accessor=words_shown),
            Column("state", label=_("State"), accessor=self.state),
            Column("active_until", label=gettext_lazy("Shown until")),
        ]


def words_shown(promoted: PromotedResult) -> str:
    """A few of the words in all languages."""
    words = [row.text for row in promoted.words.all()]
    return ", ".join(words[:SHOWN_WORDS]) + (" …" if len(words) > SHOWN_WORDS else "")


class _PromotedPage:
    """What adding and changing share."""

    def save_instance(self) -> PromotedResult:
        promoted = super().save_instance()
        set_words(promoted, self.form.cleaned_data["words"])
        return promoted

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        context["media"] += search_media()
        return context


class PromotedAddView(_PromotedPage, CreateView):
    def get_initial(self) -> dict[str, Any]:
        return super().get_initial() | {"words": prefill.words_asked(self.request.GET)}


class PromotedEditView(_PromotedPage, EditView):
    def get_initial(self) -> dict[str, Any]:
        return super().get_initial() | {"words": words_of(self.object)}
