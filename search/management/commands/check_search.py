"""Compare what the database says with what each search engine holds, and mend the difference."""

import sys
from collections.abc import Collection

from django.core.management.base import BaseCommand, CommandParser

from search import indexing
from search.comparing import compare
from search.content import current
from search.engines import Busy, SearchUnavailable, kept
from search.models import Pending

from ..chosen import chosen_engines
from ..progress import Progress

NAMED = 5  # things of a kind that are told one by one


class Command(BaseCommand):
    help = (
        "Compares the database with every search engine: what is missing, superfluous, out of date or damaged; mends "
        "it unless --only-tell. Ends with 0 when nothing is wrong any more, with 1 otherwise."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--only-tell", action="store_true", help="Change nothing.")
        parser.add_argument("--engine", help="Only this one: embedded or elasticsearch.")

    def handle(self, *args: object, **options: object) -> None:
        names = chosen_engines(options.get("engine"))
        right = [self._check(name, mending=not options.get("only_tell")) for name in names]
        if not all(right):
            sys.exit(1)

    def _check(self, name: str, *, mending: bool) -> bool:
        """Whether it is right, in the end."""
        self.stdout.write(f"{name}:")
        try:
            if self._is_right(name):
                return True
            if mending:
                self.stdout.write("  It is being mended.")
                indexing.put_right(name, Progress(self.stderr, f"  {name}"))
                return self._is_right(name)
        except Busy:
            self.stdout.write("  Another process is writing to it just now. Try again in a moment.")
        except SearchUnavailable as error:
            self.stdout.write(f"  It does not answer: {error}.")
        return False

    def _is_right(self, name: str) -> bool:
        """Look, and say what there is. Raises SearchUnavailable."""
        engine = kept()[name]
        if not engine.is_current():
            self.stdout.write("  There is no index that this version of Meria can use.")
            return False
        self.stderr.write(f"  {name}: looking whether it is whole …")
        if not engine.is_current(thoroughly=True):
            self.stdout.write("  The index is damaged.")
            return False
        self.stderr.write(f"  {name}: comparing every record with the database …")
        found, waiting = compare(engine), Pending.objects.filter(engine=name).count()
        self.stdout.write(f"  {engine.count()} records; {waiting} things wait for the worker.")
        self._tell("missing", found.missing)
        self._tell("out of date", found.outdated)
        self._tell("no longer public, but still there", found.superfluous)
        if not found.keys:
            self.stdout.write("  It holds what the database says.")
        return not found.keys

    def _tell(self, what: str, keys: Collection[str]) -> None:
        if not keys:
            return
        self.stdout.write(f"  {len(keys)} {what}:")
        for key in sorted(keys)[:NAMED]:
            self.stdout.write(f"    {_in_words(key)}")
        if len(keys) > NAMED:
            self.stdout.write(f"    and {len(keys) - NAMED} more")


def _in_words(key: str) -> str:
    """What stands behind the key, as far as the public may know it; it may be what cannot be read."""
    try:
        found = current(key)
    except Exception as error:
        return f"{key}, which cannot be read: {type(error).__name__}: {error}"
    return f"{key} «{found[0].title}» {found[0].url}" if found else key
