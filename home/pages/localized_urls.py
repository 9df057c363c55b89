"""Addresses of this room that carry the language."""

from django.urls import path, re_path

from .feeds import NewsFeed
from .views import not_translated, serve

urlpatterns = [
    path("not-translated/<int:pk>/", not_translated, name="not_translated"),
    path("feed/news.xml", NewsFeed(), name="news_feed"),
    # Stands before Wagtail's own pattern, which still gives pages their addresses.
    re_path(r"^(?!_util/)((?:[\w\-]+/)*)$", serve),
]
