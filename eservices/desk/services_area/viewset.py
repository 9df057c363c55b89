"""The entry "Services" in the menu's group "Register", for whoever may edit definitions."""

from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import MenuItem
from wagtail.admin.viewsets.base import ViewSet

from .door import CHANGE


class ServicesMenuItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return request.user.has_perm(CHANGE)


class ServicesViewSet(ViewSet):
    name, url_namespace, icon, menu_label = "services", "desk_services", "form", _("Services")
    menu_item_class = ServicesMenuItem

    def get_urlpatterns(self) -> list[Any]:
        from .urls import urlpatterns  # at the first request: the desk's own addresses come before

        return urlpatterns
