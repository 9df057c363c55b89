"""Both lists in the menu's group "Search", for whoever may read them."""

from django.http import HttpRequest
from django.urls import path
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import MenuItem
from wagtail.admin.viewsets.base import ViewSet

from .views import FoundNothingView, MostSearchedView, SetAsideView


class SearchesMenuItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return request.user.has_perm("search.view_searchword")


class MostSearchedViewSet(ViewSet):
    name, icon, menu_label = "searches", "search", _("What people look for")
    menu_item_class = SearchesMenuItem

    def get_urlpatterns(self) -> list:
        return [path("", MostSearchedView.as_view(), name="index")]


class FoundNothingViewSet(ViewSet):
    name, icon, menu_label = "searches-without-results", "warning", _("Found nothing")
    menu_item_class = SearchesMenuItem

    def get_urlpatterns(self) -> list:
        return [
            path("", FoundNothingView.as_view(), name="index"),
            path("aside/", SetAsideView.as_view(), name="aside"),
        ]
