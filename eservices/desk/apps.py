"""Registers the room with Django."""

from django.apps import AppConfig
from django.contrib.auth.signals import user_login_failed


class DeskConfig(AppConfig):
    name = "eservices.desk"
    label = "desk"

    def ready(self) -> None:
        from . import prepared_files  # noqa: F401 - tells the sweeper which files are in use
        from .sign_in.guard import count_failure

        user_login_failed.connect(count_failure, dispatch_uid="desk.count_failure")
