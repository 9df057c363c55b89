"""The columns of the inbox: due date in words and colour, subject, people, status."""

from typing import Any

from django.urls import reverse
from wagtail.admin.ui.tables import BaseColumn

from eservices.register import history
from eservices.register.models import Case

from ..due import DueReader


class CaseCell(BaseColumn):
    """A cell drawn by a template of ours, with the case under its own name."""

    def __init__(self, name: str, template: str, **kwargs: Any) -> None:
        super().__init__(name, **kwargs)
        self.cell_template_name = f"desk/inbox/{template}.html"

    def get_cell_context_data(self, instance: Case, parent_context: dict) -> dict[str, Any]:
        return super().get_cell_context_data(instance, parent_context) | {"case": instance}


class DueColumn(CaseCell):
    """One reader for the whole page, so a calendar is loaded once."""

    def __init__(self, reader: DueReader, **kwargs: Any) -> None:
        super().__init__("due", "due", sort_key="due_on", **kwargs)
        self.reader = reader

    def get_cell_context_data(self, instance: Case, parent_context: dict) -> dict[str, Any]:
        return super().get_cell_context_data(instance, parent_context) | {"due": self.reader.read(instance)}


class SubjectColumn(CaseCell):
    def get_cell_context_data(self, instance: Case, parent_context: dict) -> dict[str, Any]:
        url = reverse("desk:case", args=[instance.pk])
        return super().get_cell_context_data(instance, parent_context) | {"url": url}


class StatusColumn(CaseCell):
    def get_cell_context_data(self, instance: Case, parent_context: dict) -> dict[str, Any]:
        status = history.where_it_stands(instance)
        return super().get_cell_context_data(instance, parent_context) | {"status": status}
