"""Promoted results in the menu's group "Search"."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.viewsets.model import ModelViewSet

from ...models import PromotedResult
from .forms import PromotedForm
from .views import PromotedAddView, PromotedEditView, PromotedListView


class PromotedViewSet(ModelViewSet):
    model = PromotedResult
    name, icon, menu_label = "promoted-results", "pick", _("Promoted results")
    form = PromotedForm
    add_to_reference_index = False
    copy_view_enabled = False
    list_per_page = 50
    index_view_class = PromotedListView
    add_view_class = PromotedAddView
    edit_view_class = PromotedEditView

    def get_form_class(self, for_update: bool = False) -> type[PromotedForm]:
        return self.form
