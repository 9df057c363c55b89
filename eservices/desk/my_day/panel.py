"""My day as a panel of Wagtail's home page; who works with no cases sees the home page as it was."""

from collections.abc import Mapping
from typing import Any

from django.conf import settings
from django.forms import Media
from django.utils import timezone
from wagtail.admin.ui.components import Component

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
            "strip": strip(cases, calendar, today),
            "sections": sections.find(user, cases, reader, calendar, today),
            "user": user,
        }


def add_my_day(request: Any, panels: list[Any]) -> None:
    """Put the panel first for people who work with cases."""
    if access.works_with_cases(request.user):
        panels.append(MyDayPanel())
