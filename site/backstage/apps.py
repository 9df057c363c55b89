"""Registers the room with Django."""

from django.apps import AppConfig
from django.utils.module_loading import autodiscover_modules


class BackstageConfig(AppConfig):
    name = "backstage"
    label = "backstage"

    def ready(self) -> None:
        # Every room may keep its timetable in `ticks.py` and its queue handlers in `jobs.py`.
        autodiscover_modules("ticks", "jobs")
