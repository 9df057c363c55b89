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
        """A line that counts up on a terminal; elsewhere ten lines in all."""
        terminal = self.stderr.isatty()
        step = max(1, total // (100 if terminal else 10))
        if done % step == 0 or done == total:
            last = not terminal or done == total
            self.stderr.write(f"{chr(13) if terminal else ''}{done} of {total}", ending="\n" if last else "")
            self.stderr.flush()
