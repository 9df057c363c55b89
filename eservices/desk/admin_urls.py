"""Addresses of the desk inside the Wagtail admin, which lets in only people with access to it."""

from django.urls import path, register_converter

from .case_page.files import download
from .case_page.views import CaseView
from .inbox.views import InboxView, inbox
from .preparing.form_view import StepFormView
from .preparing.preview_view import prepared_file, preview
from .row_ids import RowId

register_converter(RowId, "row_id")

app_name = "desk"
urlpatterns = [
    path("", inbox, name="inbox"),
    path("in/<slug:box>/", InboxView.as_view(), name="box"),
    path("in/<slug:box>/results/", InboxView.as_view(results_only=True), name="box_results"),
    path("<row_id:case_id>/", CaseView.as_view(), name="case"),
    path("<row_id:case_id>/files/<row_id:attachment_id>/", download, name="file"),
    path("<row_id:case_id>/<slug:step>/", StepFormView.as_view(), name="step"),
    path("<row_id:case_id>/<slug:step>/<uuid:pk>/", preview, name="preview"),
    path("<row_id:case_id>/<slug:step>/<uuid:pk>/edit/", StepFormView.as_view(), name="edit"),
    path("<row_id:case_id>/<slug:step>/<uuid:pk>/files/<row_id:file_id>/", prepared_file, name="prepared_file"),
]
