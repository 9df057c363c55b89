"""How many letters one process registers in a second, each with a file, a number and its letter in the queue."""

import sys
import time
from pathlib import Path
from uuid import uuid4

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "site")]

import django

LETTERS = 200


def register_one() -> None:
    """As the wizard does it: the file to disk first, then one transaction."""
    from django.core.files.base import ContentFile

    from eservices.register.steps import register
    from eservices.register.submission import Submission, person, store
    from tests.factories.cases import make_service

    file = store(ContentFile(b"photo", name="photo.txt"), content_type="text/plain")
    answers = {"subject": "განათება", "text": "ქუჩაზე განათება არ მუშაობს", "addressee": "mayor"}
    applicant = person("ნანა გელაშვილი", email="nana@example.org", phone="555", address="ჭადრების ქუჩა 14")
    register(Submission(make_service("letter"), uuid4(), "ka", answers, applicant, (file,)))


def main() -> None:
    """Print one row."""
    django.setup()
    from django.core.management import call_command

    call_command("migrate", interactive=False, verbosity=0)
    register_one()
    began = time.perf_counter()
    for _ in range(LETTERS):
        register_one()
    print("| registering (SQLite, synced to disk) | letters/s |")
    print("|---|---:|")
    print(f"| letter with one file | {LETTERS / (time.perf_counter() - began):,.1f} |")


if __name__ == "__main__":
    main()
