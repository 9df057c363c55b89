"""My day as a panel of Wagtail's home page; who works with no cases sees the home page as it was."""

from collections.abc import Mapping
from typing import Any

from django.conf import settings
from django.forms import Media
from django.utils import timezone
from wagtail.admin.ui.components import Component
from wagtail.models import Page
from wagtail.permissions import policy_registry

from eservices.register import access

from .. import media
from ..due import DueReader
from . import scope, sections
from .strip import strip


class MyDayPanel(Component):
    name = "my_day"
    template_name = "desk/my_day.html"
    order = 10
    on_top = True  # templates/wagtailadmin/home.html draws it above Wagtail's own first page

    def __init__(self, *, alone: bool = False) -> None:
        self.alone = alone  # nothing of Wagtail's page below it

    def render_html(self, parent_context: Mapping[str, Any] | None = None) -> str:
        """Once a page: Wagtail's home would draw it again among its panels."""
        if getattr(self, "drawn", False):
            return ""
        self.drawn = True
        return super().render_html(parent_context)

    @property
    def media(self) -> Media:
        return media.desk_media()

    def get_context_data(self, parent_context: Mapping[str, Any] | None = None) -> dict[str, Any]:
        user = parent_context["request"].user if parent_context else None
        reader, today = DueReader(), timezone.localdate()
        calendar, cases = reader.calendar(settings.MERIA_COUNTRY), scope.of_my_day(user)
        return {
            "today": today,
            "strip": strip(cases, calendar, reader.now, today),
            "sections": sections.find(user, cases, reader, calendar, today),
            "absences": access.absences_covered_by(user),
            "user": user,
        }


def add_my_day(request: Any, panels: list[Any]) -> None:
    """Put the panel first for people who work with cases; it is the whole page for those who edit none."""
    if access.works_with_cases(request.user):
        pages = policy_registry.get_by_type(Page)
        panels.append(MyDayPanel(alone=not pages.user_has_any_permission(request.user, ["add", "change", "publish"])))
