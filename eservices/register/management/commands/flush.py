"""Django's flush, which has to lift the triggers that keep events from being deleted."""

from django.core.management.commands.flush import Command as Flush

from eservices.register.append_only import lifted


class Command(Flush):
    def handle(self, **options: object) -> None:
        with lifted(str(options["database"])):
            super().handle(**options)
