"""The list of cases, on Wagtail's own listing: boxes, filters, search, paging and export."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import get_language, gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms.search import SearchForm
from wagtail.admin.ui.tables import BaseColumn
from wagtail.admin.views import generic

from eservices.register import access
from eservices.register.models import Case
from eservices.register.models.case import CaseQuerySet
from eservices.register.numbering import key_of
from eservices.register.search_text import find

from .. import media
from ..due import DueReader
from . import boxes, export
from .columns import CaseCell, DueColumn, StatusColumn, SubjectColumn
from .filters import CaseFilterSet

UNUSED = ("search_text", "text", "answers", "version__questions")


class InboxView(generic.IndexView):
    """Starts at `access.visible_to` in every form it takes: page, results fragment, export."""

    model = Case
    permission_policy = None  # memberships decide, not model permissions
    any_permission_required = None
    page_title = _("Cases")
    header_icon = "clipboard-list"
    template_name = "desk/inbox/index.html"
    results_template_name = "desk/inbox/results.html"
    filterset_class = CaseFilterSet
    is_searchable = True
    paginate_by = 50
    default_ordering = "due_on"
    list_export = list(export.HEADINGS)
    export_headings = export.HEADINGS
    export_filename = "cases"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not access.works_with_cases(request.user) or kwargs["box"] not in boxes.LABELS:
            raise Http404
        return super().dispatch(request, *args, **kwargs)

    @property
    def box(self) -> str:
        return self.kwargs["box"]

    def get_index_url(self) -> str:
        return reverse("desk:box", args=[self.box])

    def get_index_results_url(self) -> str:
        return reverse("desk:box_results", args=[self.box])

    def get_search_form(self) -> SearchForm:
        placeholder = gettext("Number, name, words…")
        typed = self.request.GET if self.search_kwarg in self.request.GET else None
        return SearchForm(typed, placeholder=placeholder)

    def get_base_queryset(self) -> CaseQuerySet:
        cases = access.visible_to(self.request.user).select_related("version", "department", "executor")
        return cases.defer(*UNUSED)

    def filter_queryset(self, queryset: CaseQuerySet) -> CaseQuerySet:
        if not self.typed_number:  # a number is looked up everywhere, not in one box
            queryset = queryset.filter(boxes.condition(self.request.user, self.box))
        return super().filter_queryset(queryset)

    @cached_property
    def typed_number(self) -> str:
        return key_of(self.search_query) if self.is_searching else ""

    def search_queryset(self, queryset: CaseQuerySet) -> CaseQuerySet:
        if self.typed_number:
            return queryset.numbered(self.typed_number)
        return find(queryset, self.search_query, get_language() or "") if self.is_searching else queryset

    @cached_property
    def columns(self) -> list[BaseColumn]:
        return [
            DueColumn(DueReader(), label=_("Due date")),
            SubjectColumn("subject", "subject", label=_("Case"), sort_key="number_key"),
            CaseCell("applicant", "applicant", label=_("Applicant"), sort_key="applicant_name"),
            CaseCell("people", "people", label=_("Department"), sort_key="department"),
            StatusColumn("status", "status", label=_("Status"), sort_key="status"),
        ]

    def get_page_subtitle(self) -> str:
        return str(boxes.LABELS[self.box])

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*self.breadcrumbs_items, {"url": "", "label": self.page_title}]

    def get_context_data(self, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(*args, **kwargs)
        user = self.request.user
        context["boxes"] = boxes.boxes(user, access.visible_to(user), self.box)
        context["media"] += media.desk_media()
        context["elsewhere_url"] = reverse("desk:box", args=["all"]) if self.box != "all" else ""
        return context

    # --- export ---

    def to_row_dict(self, item: Case) -> dict[str, Any]:
        return export.row(item)

    def as_spreadsheet(self, queryset: CaseQuerySet, spreadsheet_format: str) -> HttpResponse:
        return super().as_spreadsheet(export.recorded(self.request.user, queryset), spreadsheet_format)

    def preprocess_field_value(self, field: str, value: Any, export_format: str) -> Any:
        value = export.writable(super().preprocess_field_value(field, value, export_format))
        return export.harmless(value) if export_format == self.FORMAT_CSV else value

    def get_heading(self, queryset: Any, field: str) -> str:
        return str(self.export_headings[field])

    def write_csv_response(self, queryset: Any) -> HttpResponse:
        """Not streamed: after the view has returned, the person's language is gone."""
        lines = ["\ufeff".encode(), *self.stream_csv(queryset)]  # so that Excel reads Georgian letters as such
        response = HttpResponse(b"".join(lines), content_type="text/csv; charset=utf-8")
        response["Content-Disposition"] = f'attachment; filename="{self.get_filename()}.csv"'
        return response


def inbox(request: HttpRequest) -> HttpResponse:
    """The address of the menu leads to the box where the person's work is."""
    if not access.works_with_cases(request.user):
        raise Http404
    return redirect("desk:box", boxes.first_for(request.user))
