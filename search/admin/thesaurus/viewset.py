"""The thesaurus in the menu's group "Search"."""

from django.utils.translation import gettext, pgettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import BooleanColumn, Column
from wagtail.admin.viewsets.model import ModelViewSet

from ...models import Concept
from .forms import ConceptForm
from .views import ConceptAddView, ConceptDeleteView, ConceptEditView, ConceptListView, names_of


class ThesaurusViewSet(ModelViewSet):
    model = Concept
    name, icon, menu_label = "thesaurus", "tag", _("Thesaurus")
    form = ConceptForm
    add_to_reference_index = False
    copy_view_enabled = False
    list_per_page = 50
    index_view_class = ConceptListView
    add_view_class = ConceptAddView
    edit_view_class = ConceptEditView
    delete_view_class = ConceptDeleteView
    create_template_name = "search/admin/concept.html"
    edit_template_name = "search/admin/concept.html"
    list_filter = ["is_ready_made", "is_active"]
    list_display = [
        "name",
        Column("names", label=_("Names"), accessor=names_of),
        Column("origin", label=_("Origin"), accessor=lambda concept: _came(concept)),
        BooleanColumn("is_active", label=_("Used in search")),
    ]

    def get_form_class(self, for_update: bool = False) -> type[ConceptForm]:
        return self.form


def _came(concept: Concept) -> str:
    return gettext("came with Meria") if concept.is_ready_made else pgettext("origin of a concept", "the town's own")
