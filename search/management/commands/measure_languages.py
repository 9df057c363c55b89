"""Print how well the languages bring inflected words together, how fast they are, and how much memory they take."""

from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from search import measuring_languages as measuring

DATA = settings.BASE_DIR.parent / "shared" / "data" / "inflection"
UD_RECALL = {"ka": 0.98, "hy": 0.97, "uk": 0.98, "ru": 0.97, "en": 0.96}  # the bars
OVER = {"ka": 0.02, "hy": 0.02, "uk": 0.025, "ru": 0.02, "en": 0.02}
PRECISION = {"ka": 0.87, "hy": 0.87, "uk": 0.87, "ru": 0.85, "en": 0.85}
WORDS_A_SECOND = 40_000
MEGABYTES = 150


class Command(BaseCommand):
    help = "Measures the languages of the search on inflection data (UniMorph, Universal Dependencies)."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--data", type=Path, default=DATA, help="Folder of the data with its measure.py.")

    def handle(self, *args: object, **options: object) -> None:
        folder = Path(str(options["data"])).resolve()
        try:
            megabytes = measuring.memory(folder)
            self.stdout.write("   ud_recall (bar)   over (bar)       qP (bar)       words a second")
            for found in measuring.measure(folder):
                self.stdout.write(_row(found))
        except FileNotFoundError as error:
            raise CommandError(f"The inflection data is not there: {error.filename or error}") from error
        self.stdout.write(f"Bar of words a second on one core: {WORDS_A_SECOND:,}")
        self.stdout.write(f"Memory of all five languages: {megabytes:.0f} MB (bar: {MEGABYTES})")


def _row(found: measuring.Measures) -> str:
    recall, over, precision = (bars[found.language] for bars in (UD_RECALL, OVER, PRECISION))
    marks = (found.ud_recall >= recall, found.over <= over, found.precision >= precision)
    recall_mark, over_mark, precision_mark = ("" if held else " !" for held in marks)
    return (
        f"{found.language} {found.ud_recall:.4f} ({recall:.2f}){recall_mark:2}  "
        f"{found.over:.4f} ({over:.3f}){over_mark:2} "
        f"{found.precision:.4f} ({precision:.2f}){precision_mark:2} {found.words_a_second:>12,}"
    )
