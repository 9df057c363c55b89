"""Registers the room with Django: where its pages stand, and what it shows on the home page."""

from django.apps import AppConfig

# Any service page's form: an own address below the page, whatever its place in the tree.
FORM_ADDRESS = r"/apply/([0-9a-f-]{36}/[a-z]+/)?$"


class ApplyConfig(AppConfig):
    name = "eservices.apply"
    label = "apply"

    def ready(self) -> None:
        """The catalogue stands below the home page, whose sheet shows the services."""
        from eservices.register.refused import shows_refused_forms
        from home.pages.front_page import show_on_home
        from home.pages.models import HomePage
        from home.pages.page_tree import allow_below
        from home.pages.views import serve

        from . import drafts, reindexing, shortcuts  # noqa: F401 - drafts names its files to the sweeper

        allow_below(HomePage, "apply.ServiceIndexPage")
        allow_below(HomePage, "apply.WhenPage")
        show_on_home("services", shortcuts.shortcuts)
        show_on_home("service_index", shortcuts.catalogue)
        shows_refused_forms(serve, FORM_ADDRESS)
