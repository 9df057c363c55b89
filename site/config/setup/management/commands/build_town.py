"""manage.py build_town: makes tables, services, pages and the first administrator of the town in the settings."""

import sys
import time
from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import transaction
from django.utils import translation

from config.setup import building
from config.setup.pages import plant_pages


class Command(BaseCommand):
    """Reads the password from standard input. May run again: what is there stays as people have made it."""

    help = __doc__
    requires_system_checks: list = []  # it makes the tables that the checks ask for

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--name", action="append", default=[], dest="names", metavar="LANGUAGE=NAME")
        parser.add_argument("--administrator", default="", help="sign-in name; without it nobody is made")
        parser.add_argument("--email", default="")

    def handle(self, *args: Any, **options: Any) -> None:
        names = {settings.LANGUAGE_CODE: settings.WAGTAIL_SITE_NAME}
        names |= dict(part.partition("=")[::2] for part in options["names"])
        secret = sys.stdin.readline().rstrip("\n") if options["administrator"] else ""
        with translation.override(settings.LANGUAGE_CODE):
            self._build(names, options["administrator"], options["email"], secret)
        self.stdout.write(
            self.style.SUCCESS(f"{settings.WAGTAIL_SITE_NAME} is ready: {settings.WAGTAILADMIN_BASE_URL}")
        )

    def _build(self, names: dict[str, str], administrator: str, email: str, secret: str) -> None:
        self._part("Tables", lambda: call_command("migrate", interactive=False, verbosity=0))
        try:
            building.refuse_another_town()
            self._part("Services, journals, calendar", building.load_register)
            self._part("Pages", lambda: plant_pages(names))
            self._part("Name and address", lambda: building.set_site(names))
            if administrator:
                self._part("Administrator", lambda: building.make_administrator(administrator, email, secret))
        except (building.AnotherTown, ValidationError) as error:
            raise CommandError(str(error)) from error
        call_command("check", databases=["default"])

    def _part(self, name: str, make: Callable[[], Any]) -> None:
        self.stdout.write(f"{name} …", ending="")
        self.stdout.flush()
        started = time.monotonic()
        if name == "Tables":
            make()
        else:
            with transaction.atomic():  # a part is there whole or not at all
                make()
        self.stdout.write(f" {time.monotonic() - started:.1f} s")
