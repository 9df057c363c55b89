"""The list of concepts, and adding, changing and deleting one."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpResponse
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.admin.views.generic import CreateView, DeleteView, EditView, IndexView
from wagtail.admin.widgets.button import Button

from ... import thesaurus
from ...models import Concept
from .. import prefill
from ..media import search_media
from . import neighbours

SHOWN_NAMES = 4


class ConceptListView(IndexView):
    is_searchable = True
    default_ordering = "name"

    def get_base_queryset(self) -> QuerySet:
        return super().get_base_queryset().prefetch_related("words")

    def search_queryset(self, queryset: QuerySet) -> QuerySet:
        if not self.is_searching:
            return queryset
        found = Concept.objects.filter(neighbours.matching(self.search_query.replace("\x00", " ")[:100]))
        return queryset.filter(pk__in=found.values("pk"))

    def get_delete_url(self, instance: Concept) -> str | None:
        return None if instance.is_ready_made else super().get_delete_url(instance)


def names_of(concept: Concept) -> str:
    """A few names in the editor's language; where it has none, in the first that has."""
    words = thesaurus.words_of(concept)
    names = words.get((get_language() or "").split("-")[0]) or next(iter(words.values()), [])
    return ", ".join(names[:SHOWN_NAMES]) + (" …" if len(names) > SHOWN_NAMES else "")


class _ConceptPage:
    """What adding and changing share: the names are written with the concept, doubles are told."""

    @cached_property
    def asked(self) -> dict[str, list[str]]:
        return prefill.words_asked(self.request.GET)

    def save_instance(self) -> Concept:
        concept = super().save_instance()
        thesaurus.set_words(concept, self.form.cleaned_data["words"])
        return concept

    def save_action(self) -> HttpResponse:
        response = super().save_action()
        for name, concepts in neighbours.also_in(self.object).items():
            others = ", ".join(_("“%(name)s”") % {"name": concept} for concept in concepts)
            warning = _("“%(name)s” stands in %(others)s too: whoever looks for it gets the results of all of them.")
            edit = Button(_("Edit"), url=reverse("thesaurus:edit", args=[concepts[0].pk]))
            messages.warning(self.request, warning % {"name": name, "others": others}, buttons=[edit])
        return response

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        context["media"] += search_media()
        return context


class ConceptAddView(_ConceptPage, CreateView):
    def get_initial(self) -> dict[str, Any]:
        initial = super().get_initial()
        first = next((names[0] for names in self.asked.values()), "")
        return initial | ({"words": self.asked, "name": first} if self.asked else {})

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        perhaps = neighbours.perhaps(self.asked) if self.asked else ()
        return super().get_context_data(perhaps=perhaps, asked=self.request.GET.urlencode(), **kwargs)


class ConceptEditView(_ConceptPage, EditView):
    def get_initial(self) -> dict[str, Any]:
        words = prefill.together(thesaurus.words_of(self.object), self.asked)
        return super().get_initial() | {"words": words}

    @cached_property
    def can_delete(self) -> bool:
        return not self.object.is_ready_made and self.user_has_permission("delete")


class ConceptDeleteView(DeleteView):
    """Only what the town made itself: a ready-made concept would be missed by the next who looks for it."""

    def get_object(self, queryset: Any = None) -> Concept:
        concept = super().get_object(queryset)
        if concept.is_ready_made:
            raise PermissionDenied
        return concept
