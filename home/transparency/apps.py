"""Registers the room with Django."""

from django.apps import AppConfig


class TransparencyConfig(AppConfig):
    name = "home.transparency"
    label = "transparency"

    def ready(self) -> None:
        """The register of acts stands below the home page, which shows the latest of them."""
        from home.pages.front_page import show_on_home
        from home.pages.models import HomePage
        from home.pages.page_tree import allow_below

        from .latest import act_index, latest_acts

        allow_below(HomePage, "transparency.LegalActIndexPage")
        show_on_home("acts", latest_acts)
        show_on_home("act_index", act_index)
