"""Addresses under which a citizen follows a case."""

from django.urls import path

from .views import case_page, enter, file

app_name = "follow"
urlpatterns = [
    path("", enter, name="enter"),
    path("<str:token>/", case_page, name="case"),
    path("<str:token>/files/<int:attachment_id>/", file, name="file"),
]
