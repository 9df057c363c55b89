"""Addresses of the desk inside the Wagtail admin, which lets in only people with access to it."""

from django.urls import path

from .case_page.files import download
from .case_page.views import CaseView
from .inbox.views import InboxView, inbox
from .preparing.form_view import StepFormView
from .preparing.preview_view import prepared_file, preview

app_name = "desk"
urlpatterns = [
    path("", inbox, name="inbox"),
    path("in/<slug:box>/", InboxView.as_view(), name="box"),
    path("in/<slug:box>/results/", InboxView.as_view(results_only=True), name="box_results"),
    path("<int:case_id>/", CaseView.as_view(), name="case"),
    path("<int:case_id>/files/<int:attachment_id>/", download, name="file"),
    path("<int:case_id>/<slug:step>/", StepFormView.as_view(), name="step"),
    path("<int:case_id>/<slug:step>/<uuid:pk>/", preview, name="preview"),
    path("<int:case_id>/<slug:step>/<uuid:pk>/edit/", StepFormView.as_view(), name="edit"),
    path("<int:case_id>/<slug:step>/<uuid:pk>/files/<int:file_id>/", prepared_file, name="prepared_file"),
]
