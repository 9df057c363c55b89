"""The list of files that search cannot read, and the button "Try again"."""

from typing import Any

import django_filters
from django import forms
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django.views.generic import View
from wagtail.admin import messages
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.admin.utils import get_valid_next_url_from_request, set_query_params
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin
from wagtail.admin.views.reports import ReportView
from wagtail.documents import get_document_model

from ...extract import library, scans
from ...models import ExtractedText
from . import reasons
from .access import documents_of
from .columns import LIST, PagesColumn, ReasonColumn, TryAgainColumn, whole_list, with_pages, with_reasons


class UnreadFilesFilter(WagtailFilterSet):
    reason = django_filters.ChoiceFilter(
        label=_("Reason"),
        choices=lambda: [(reason.name, reason.choice) for reason in reasons.REASONS],
        empty_label=_("All"),
        widget=forms.RadioSelect,
        method="for_reason",
    )

    class Meta:
        model = get_document_model()
        fields = ["reason"]

    def for_reason(self, documents: QuerySet, _name: str, value: str) -> QuerySet:
        return documents.filter(next(reason.which for reason in reasons.REASONS if reason.name == value))


class UnreadFilesView(ReportView):
    """Every document that this person may edit and search cannot read."""

    model = get_document_model()
    permission_required = "change"
    page_title = _("Files that search cannot read")
    header_icon = "doc-full-inverse"
    index_url_name, index_results_url_name = LIST, "unread-files:results"
    results_template_name = "search/admin/files/results.html"
    filterset_class = UnreadFilesFilter
    paginate_by = 20

    @cached_property
    def columns(self) -> list[Column]:
        return [
            TitleColumn("title", label=_("Title"), get_url=self.get_edit_url),
            ReasonColumn("reason", label=_("Why")),
            PagesColumn("pages", label=_("Pages that show it")),
            TryAgainColumn("again", label=_("What can be done")),
        ]

    def get_edit_url(self, document: Any) -> str:
        return set_query_params(reverse("wagtaildocs:edit", args=[document.pk]), {"next": whole_list(self.request)})

    def get_queryset(self) -> QuerySet:
        return reasons.unread(documents_of(self.request.user)).order_by("title", "pk")

    def decorate_paginated_queryset(self, object_list: Any) -> list[Any]:
        return with_pages(with_reasons(object_list), self.request.user)


class TryAgainView(PermissionCheckedMixin, View):
    """Has a document read once more; only by the button, only by who may edit it."""

    model = get_document_model()
    permission_required = "change"
    http_method_names = ["post"]

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        document = get_object_or_404(documents_of(request.user), pk=pk)
        text = ExtractedText.objects.filter(sha1=document.file_hash).first()
        if text and text.scans.exists():
            scans.ask_again(text)
        else:
            if text:
                text.delete()
            library.ask(document.pk)
        messages.success(request, _("“%(title)s” will be read again.") % {"title": document.title})
        return redirect(get_valid_next_url_from_request(request) or reverse(LIST))
