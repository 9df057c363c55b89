"""Addresses under which a citizen follows a case."""

from django.urls import path

from .views import case_page, complete, enter, file, reopen, withdraw

app_name = "follow"
urlpatterns = [
    path("", enter, name="enter"),
    path("<str:token>/", case_page, name="case"),
    path("<str:token>/complete/", complete, name="complete"),
    path("<str:token>/reopen/", reopen, name="reopen"),
    path("<str:token>/withdraw/", withdraw, name="withdraw"),
    path("<str:token>/files/<int:attachment_id>/", file, name="file"),
]
