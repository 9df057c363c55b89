"""Ask the judged queries of the demo town and print how many are answered by the first result and by the first five."""

from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from search import indexing, judging, thesaurus
from search.engines import engine, kept

JUDGED = settings.BASE_DIR / "tests" / "search" / "judged"
AT_1, AT_5 = 0.85, 0.95  # the bar


class Command(BaseCommand):
    help = (
        "Measures the search by judged queries over the demo town; needs the database that load_demo filled. "
        "To measure one engine of two: ELASTICSEARCH_URL= or SEARCH_KEEP_EMBEDDED=0 before the command."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--judged", type=Path, default=JUDGED, help="Folder of the judged queries.")
        parser.add_argument("--rebuild", action="store_true", help="Build the index anew before.")

    def handle(self, *args: object, **options: object) -> None:
        try:
            judged = judging.read(Path(str(options["judged"])))
        except (OSError, KeyError) as error:
            raise CommandError(f"The judged queries cannot be read: {error}") from error
        thesaurus.fill()  # load_demo leaves this to the worker
        if options["rebuild"]:
            indexing.rebuild()
        if not engine().is_current():
            raise CommandError("There is no index of today's analysis. Add --rebuild.")
        self.stdout.write(f"Asked: {', else '.join(reversed(kept()))}")
        outcomes = list(judging.ask(judged))
        self._print(outcomes)

    def _print(self, outcomes: list[judging.Outcome]) -> None:
        for missed in (each for each in outcomes if not each.within(1)):
            judged = missed.judged
            where = f"at {missed.place}" if missed.place else "not found"
            self.stdout.write(f"{judged.language} {judged.category} «{judged.text}»: {where}")
            for came in missed.came:
                self.stdout.write(f"    {came}")
        self.stdout.write(f"\n{'':22} queries   at 1   at 5")
        for share in judging.shares(outcomes):
            self.stdout.write(f"{share.name:22} {share.queries:7} {share.at_1:6.3f} {share.at_5:6.3f}")
        self.stdout.write(f"{'bar':22} {'':7} {AT_1:6.3f} {AT_5:6.3f}")
