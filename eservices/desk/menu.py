"""The desk's entry in the admin's menu, for people who work with cases."""

from django.http import HttpRequest
from django.urls import reverse_lazy
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import MenuItem

from eservices.register import access


class CasesMenuItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return access.works_with_cases(request.user)


def cases_menu_item() -> MenuItem:
    return CasesMenuItem(_("Cases"), reverse_lazy("desk:inbox"), name="cases", icon_name="clipboard-list", order=50)
