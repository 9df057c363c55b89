"""Registers the room with Django."""

from django.apps import AppConfig, apps
from django.db.models.signals import post_migrate


class RegisterConfig(AppConfig):
    name = "eservices.register"
    label = "register"

    def ready(self) -> None:
        from backstage.outgoing import settled

        from . import checks  # noqa: F401 - registers the system checks
        from .dispatch import mail_settled
        from .signal_handlers import after_migrate

        settled.connect(mail_settled, dispatch_uid="register.mail_settled")
        # After the last app: only then do the permissions that the role groups need exist.
        last = [config for config in apps.get_app_configs() if config.models_module is not None][-1]
        post_migrate.connect(after_migrate, sender=last, dispatch_uid="register.after_migrate")
