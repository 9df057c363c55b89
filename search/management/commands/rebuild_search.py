"""Build the search index anew; the old one serves until the new one is ready."""

from django.core.management.base import BaseCommand, CommandError

from search import indexing
from search.engines import Busy


class Command(BaseCommand):
    help = "Builds the search index anew beside the old one and changes over."

    def handle(self, *args: object, **options: object) -> None:
        try:
            number = indexing.rebuild(self._progress)
        except Busy as error:
            raise CommandError("Another process is writing the index just now. Try again in a moment.") from error
        self.stdout.write(f"{number} records in the index.")

    def _progress(self, done: int, total: int) -> None:
        step = max(1, total // 100)
        if done % step == 0 or done == total:
            end = "\n" if done == total else "\r"
            self.stderr.write(f"\r{done} of {total}", ending=end if self.stderr.isatty() or done == total else "")
            self.stderr.flush()
