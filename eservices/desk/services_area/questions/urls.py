"""Addresses of the questions' editor, below the page of a service."""

from django.urls import path, re_path

from .preview import FormPreview
from .views import QuestionFormView, QuestionListView, QuestionOrderView, QuestionRemoveView

urlpatterns = [
    path("", QuestionListView.as_view(), name="questions"),
    path("preview/", FormPreview.as_view(), name="questions_preview"),
    path("add/<slug:kind>/", QuestionFormView.as_view(), name="question_add"),
    path("of/<slug:code>/", QuestionFormView.as_view(), name="question"),
    path("of/<slug:code>/remove/", QuestionRemoveView.as_view(), name="question_remove"),
    re_path(r"^of/(?P<code>[-\w]+)/(?P<way>up|down)/$", QuestionOrderView.as_view(), name="question_order"),
]
