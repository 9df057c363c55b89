"""Registers the room with Django: signals of pages and files, and what search may ask."""

from django.apps import AppConfig


class PagesConfig(AppConfig):
    name = "home.pages"
    label = "pages"

    def ready(self) -> None:
        """Connect the signals and hand search its two sources."""
        from search import content

        from . import searchables

        self._connect()
        content.register(
            "page",
            load=searchables.load_page,
            public=searchables.public_pages,
            at=searchables.page_at,
            shows=searchables.files_shown,
        )
        content.register("file", load=searchables.load_file, public=searchables.public_files, at=searchables.file_at)

    def _connect(self) -> None:
        from django.db.models.signals import post_delete, post_save, pre_delete, pre_save
        from wagtail.models import Collection, CollectionViewRestriction, Page, PageViewRestriction
        from wagtail.signals import page_published, page_slug_changed, page_unpublished, post_page_move

        from . import signal_handlers as on
        from .models import SiteSettings, SiteText, TownDocument

        page_published.connect(on.page_changed)
        page_unpublished.connect(on.page_changed)
        page_slug_changed.connect(on.branch_changed)
        post_page_move.connect(on.branch_changed)
        pre_save.connect(on.alias_saved)
        pre_delete.connect(on.page_deleted, sender=Page)
        post_save.connect(on.file_changed, sender=TownDocument)
        post_delete.connect(on.file_changed, sender=TownDocument)
        post_save.connect(on.collection_changed, sender=Collection)
        for model in (SiteSettings, SiteText):
            post_save.connect(on.town_changed, sender=model)
        for signal in (post_save, post_delete):
            signal.connect(on.page_privacy_changed, sender=PageViewRestriction)
            signal.connect(on.collection_privacy_changed, sender=CollectionViewRestriction)
