"""Addresses of the questions' editor, below the page of a service."""

from django.urls import path, re_path

from .preview import FormPreview
from .views import QuestionFormView, QuestionListView, QuestionOrderView

urlpatterns = [
    path("", QuestionListView.as_view(), name="questions"),
    path("preview/", FormPreview.as_view(), name="questions_preview"),
    path("add/<slug:kind>/", QuestionFormView.as_view(), name="question_add"),
    path("of/<slug:code>/", QuestionFormView.as_view(), name="question"),
    re_path(r"^of/(?P<code>[-\w]+)/(?P<deed>up|down|remove)/$", QuestionOrderView.as_view(), name="question_order"),
]
