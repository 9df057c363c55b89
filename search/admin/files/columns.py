"""Columns of the list of files that search cannot read."""

from collections.abc import Iterable
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.http import HttpRequest
from django.middleware.csrf import get_token
from django.urls import reverse
from wagtail.admin.ui.tables import Column
from wagtail.models import Page, ReferenceIndex
from wagtail.permissions import policy_registry

from ...extract import ocr
from . import reasons

LIST = "unread-files:index"


class ReasonColumn(Column):
    """Why, with a bar while a scan is being read."""

    cell_template_name = "search/admin/files/reason.html"


class PagesColumn(Column):
    """The pages that show the document, as far as the editor may edit them, and how many there are in all."""

    cell_template_name = "search/admin/files/pages.html"


class TryAgainColumn(Column):
    """A button, which needs the token that Wagtail does not hand to cells, and leads back to the list."""

    cell_template_name = "search/admin/files/try_again.html"

    def get_cell_context_data(self, instance: Any, parent_context: Any) -> dict[str, Any]:
        context = super().get_cell_context_data(instance, parent_context)
        return context | {"csrf_token": get_token(context["request"]), "list": whole_list(context["request"])}


def whole_list(request: HttpRequest) -> str:
    """The address of the list with its filter, also where only its rows are drawn anew."""
    asked = request.GET.copy()
    asked.pop("_w_filter_fragment", None)
    return f"{reverse(LIST)}?{asked.urlencode()}" if asked else reverse(LIST)


def with_reasons(documents: Iterable[Any]) -> list[Any]:
    """Each with .reason in words and .done, the read pages of a scan that goes on (else None). Asks Tesseract once."""
    installed = ocr.installed()
    documents = list(documents)
    for document in documents:
        going_on = document.scans_waiting and ocr.languages_for(document.language, installed)
        document.reason = reasons.explain(document, installed)
        document.done = document.scans - document.scans_waiting if going_on else None
    return documents


def with_pages(documents: Iterable[Any], user: Any) -> list[Any]:
    """Each with .pages (Wagtail's pages that this person may edit) and .hidden_pages (how many more); two queries."""
    documents = list(documents)
    shown: dict[str, set[str]] = {str(document.pk): set() for document in documents}
    if documents:
        references = ReferenceIndex.objects.filter(
            base_content_type=ContentType.objects.get_for_model(Page),
            to_content_type=ContentType.objects.get_for_model(type(documents[0])),
            to_object_id__in=shown,
        )
        for document, page in references.values_list("to_object_id", "object_id"):
            shown[document].add(page)
    editable = policy_registry.get_by_type(Page).instances_user_has_permission_for(user, "change")
    wanted = set().union(*shown.values())
    pages = {str(page.pk): page for page in editable.filter(pk__in=wanted).order_by("title")} if wanted else {}
    for document in documents:
        numbers = shown[str(document.pk)]
        document.pages = [page for pk, page in pages.items() if pk in numbers]
        document.hidden_pages = len(numbers) - len(document.pages)
    return documents
