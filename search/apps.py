"""Registers the room with Django."""

from django.apps import AppConfig, apps
from django.db.models.signals import post_delete, post_migrate, post_save


class SearchConfig(AppConfig):
    name = "search"
    label = "search"

    def ready(self) -> None:
        from wagtail.documents import get_document_model

        from . import checks as _settings  # noqa: F401 - registers system checks
        from .extract import checks as _files  # noqa: F401 - registers system checks
        from .extract.library import document_saved
        from .models import Concept, ConceptWord, PromotedWords
        from .models.edition import changed
        from .roles import after_migrate

        # After the last app, and after the register made its groups: only then do group and permission exist.
        last = [config for config in apps.get_app_configs() if config.models_module is not None][-1]
        post_migrate.connect(after_migrate, sender=last, dispatch_uid="search.after_migrate")
        post_save.connect(document_saved, sender=get_document_model())
        for model in (Concept, ConceptWord, PromotedWords):
            for signal in (post_save, post_delete):
                signal.connect(changed, sender=model)
