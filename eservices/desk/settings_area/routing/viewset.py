"""Routing rules among the settings of the register."""

from django.urls import path
from django.utils.translation import gettext_lazy as _

from eservices.register.models import RoutingRule

from ..base import RegisterViewSet
from .forms import RoutingRuleForm
from .views import MoveView, RuleAddView, RuleListView, TrialView


class RoutingRuleViewSet(RegisterViewSet):
    model, form = RoutingRule, RoutingRuleForm
    name, icon, menu_label = "routing-rules", "redirect", _("Routing rules")
    index_view_class = RuleListView
    add_view_class = RuleAddView

    def get_urlpatterns(self) -> list:
        own = [
            path("try/", self.construct_view(TrialView), name="trial"),
            path("move/<int:pk>/", self.construct_view(MoveView), name="move"),
        ]
        return [*super().get_urlpatterns(), *own]
