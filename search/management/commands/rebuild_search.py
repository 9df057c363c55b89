"""Build search indexes anew, or those of a new version beside the old one; the old ones serve meanwhile."""

from django.core.management.base import BaseCommand, CommandError, CommandParser

from search import indexing, keeping
from search.engines import Busy, SearchUnavailable

from ..chosen import chosen_engines
from ..progress import Progress


class Command(BaseCommand):
    help = "Builds the index of every engine, or of one, anew beside the old one and changes over."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--engine", help="Only this one: embedded or elasticsearch.")

    def handle(self, *args: object, **options: object) -> None:
        for name in chosen_engines(options.get("engine")):
            try:
                number = indexing.rebuild(name, progress=Progress(self.stderr, name))
            except Busy as error:
                told = f"Another process, perhaps the worker, is writing to {name} just now. Try again in a moment."
                raise CommandError(told) from error
            except SearchUnavailable as error:
                raise CommandError(f"{name} was not built: {error}.") from error
            self.stdout.write(f"{number} records in the index of {name}.")
            if keeping.is_used_otherwise(name):
                self.stdout.write("  The version that runs keeps its own. Start site and worker again to use this one.")
