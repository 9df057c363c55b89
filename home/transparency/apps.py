"""Registers the room with Django."""

from django.apps import AppConfig


class TransparencyConfig(AppConfig):
    name = "home.transparency"
    label = "transparency"

    def ready(self) -> None:
        """Acts stand below the home page."""
        from home.pages.models import HomePage
        from home.pages.page_tree import allow_below

        allow_below(HomePage, "transparency.LegalActIndexPage")
