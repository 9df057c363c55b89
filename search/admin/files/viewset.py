"""The list among Wagtail's reports, for whoever may edit documents."""

from django.http import HttpRequest
from django.urls import path
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import MenuItem
from wagtail.admin.viewsets.base import ViewSet

from .access import may_edit_some
from .views import TryAgainView, UnreadFilesView


class UnreadFilesMenuItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return may_edit_some(request.user)


class UnreadFilesViewSet(ViewSet):
    name, url_prefix = "unread-files", "reports/unread-files"
    icon, menu_label = "doc-full-inverse", _("Files that search cannot read")
    menu_hook = "register_reports_menu_item"
    menu_item_class = UnreadFilesMenuItem

    def get_urlpatterns(self) -> list:
        return [
            path("", UnreadFilesView.as_view(), name="index"),
            path("results/", UnreadFilesView.as_view(results_only=True), name="results"),
            path("<int:pk>/again/", TryAgainView.as_view(), name="again"),
        ]
