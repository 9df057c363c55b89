"""manage.py load_demo: fills an empty town with the demo municipality of Alviskhevi; may run again without harm."""

import time
from collections.abc import Callable
from datetime import date
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand
from django.db import transaction
from django.utils import timezone, translation

from demo.content.people import PASSWORD, PEOPLE
from demo.loading.cases import load_cases
from demo.loading.home import fill_home, plant_home, set_town
from demo.loading.library import Files, pictures
from demo.loading.pages import Writer, plant_pages
from demo.loading.people import load_people
from demo.loading.register import load_register
from demo.loading.services import fill_services, plant_services
from demo.loading.tree import Tree, locales


class Command(BaseCommand):
    """Shows a line for each part, since the whole takes longer than two seconds."""

    help = __doc__

    def handle(self, *args: Any, **options: Any) -> None:
        with translation.override(settings.LANGUAGE_CODE):
            self._load()
        names = ", ".join(PEOPLE)
        self.stdout.write(self.style.SUCCESS(f"Alviskhevi is ready. Sign-ins: {names}; password: {PASSWORD}"))

    def _load(self) -> None:
        today = timezone.localdate()
        departments = self._part("Departments, journals, services, calendar", load_register)
        people = self._part("People", lambda: load_people(departments))
        drawings = self._part("Pictures", pictures)
        files = self._part("Files", Files)
        tree = Tree(locales())
        self._part("Page tree", lambda: self._plant(tree, today))
        writer = Writer(tree, files, drawings, today)
        self._part("Service pages", lambda: fill_services(tree, files, drawings))
        self._part("Standing pages", writer.standing)
        self._part("Legal acts", writer.acts)
        self._part("News", writer.news)
        self._part("Cases", lambda: load_cases(departments, people, today))
        self._part("Home pages", lambda: fill_home(tree, today, drawings))
        self._part("Settings", lambda: set_town(tree, drawings["arms"]))

    def _plant(self, tree: Tree, today: date) -> None:
        plant_home(tree)
        plant_pages(tree, today)
        plant_services(tree)

    def _part(self, name: str, load: Callable[[], Any]) -> Any:
        self.stdout.write(f"{name} …", ending="")
        self.stdout.flush()
        started = time.monotonic()
        with transaction.atomic():  # a part is loaded whole or not at all, and the disk is synced once
            made = load()
        self.stdout.write(f" {time.monotonic() - started:.1f} s")
        return made
