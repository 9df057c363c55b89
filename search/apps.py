"""Registers the room with Django."""

from django.apps import AppConfig, apps
from django.db.models.signals import post_migrate


class SearchConfig(AppConfig):
    name = "search"
    label = "search"

    def ready(self) -> None:
        from .roles import after_migrate

        # After the last app, and after the register made its groups: only then do group and permission exist.
        last = [config for config in apps.get_app_configs() if config.models_module is not None][-1]
        post_migrate.connect(after_migrate, sender=last, dispatch_uid="search.after_migrate")
