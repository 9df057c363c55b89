"""Registers the room with Django."""

from django.apps import AppConfig


class PagesConfig(AppConfig):
    name = "home.pages"
    label = "pages"
