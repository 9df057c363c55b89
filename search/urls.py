"""Addresses of search."""

from django.urls import path

from .views import results, suggestions

app_name = "search"
urlpatterns = [path("", results, name="results"), path("suggest/", suggestions, name="suggest")]
