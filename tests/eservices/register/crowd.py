"""A program for the concurrency tests: registers letters from many processes, or is killed at a chosen moment.

python -m tests.eservices.register.crowd prepare|one|another|together|killed|entered|report
"""

import json
import os
import signal
import sys
from collections.abc import Callable
from uuid import UUID, uuid5

import django

PROCESSES, LETTERS = 8, 50
CLERKS, WAITING = 4, 12
# Numbers are statements of one registration.
MOMENTS = ["file stored", *range(1, 18), "before commit", "after commit"]
KEYS = UUID("5a3c2a52-7a54-4d0c-9a8c-0d1a5b1c6b11")


def prepare() -> None:
    """The least a town needs: a registry office, a department, a journal and the letter."""
    from tests.factories.cases import make_service

    make_service("letter")


def letter(number: int):
    from django.core.files.base import ContentFile

    from eservices.register.models import ServiceVersion
    from eservices.register.submission import Submission, person, store

    file = store(ContentFile(b"photo", name="photo.txt"), content_type="text/plain")
    answers = {"subject": f"წერილი {number}", "text": "ქუჩაზე განათება არ მუშაობს", "addressee": "mayor"}
    applicant = person("ნანა გელაშვილი", email="nana@example.org", phone="555", address="ჭადრების ქუჩა 14")
    version = ServiceVersion.objects.select_related("journal", "service").get()
    return Submission(version, uuid5(KEYS, str(number)), "ka", answers, applicant, (file,))


def send(number: int) -> str:
    from eservices.register.steps import register

    return register(letter(number)).number


def one() -> None:
    send(1)


def another() -> None:
    send(2)


def in_child(work: Callable[[], None]) -> int:
    """Run the work in a process of its own, with a database connection of its own; returns its id."""
    from django.db import connections

    connections.close_all()
    child = os.fork()
    if child:
        return child
    status = 1
    try:
        work()
        status = 0
    finally:
        sys.stdout.flush()
        os._exit(status)


def together() -> None:
    """Fifty letters from eight processes; every letter is sent by two of them, as a double click would."""

    def some(first: int) -> None:
        for step in range(0, LETTERS * 2, PROCESSES):
            if first + step < LETTERS * 2:
                number = (first + step) % LETTERS
                os.write(1, f"{number} {send(number)}\n".encode())

    children = [in_child(lambda first=first: some(first)) for first in range(PROCESSES)]
    bad = [child for child in children if os.waitpid(child, 0)[1]]
    sys.exit(len(bad))


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def send_and_die_at(number: int, moment: int | str) -> None:
    """Send one letter in a process that kills itself at the moment; what it printed was confirmed."""
    from django.db import connection

    connection.ensure_connection()
    seen = 0

    def count(execute, sql, params, many, context):
        nonlocal seen
        seen += 1
        if seen == moment:
            die()
        return execute(sql, params, many, context)

    commit = connection.connection.commit

    def dying_commit() -> None:
        if moment == "before commit":
            die()
        commit()
        if moment == "after commit":
            die()

    submission = letter(number)
    if moment == "file stored":
        die()
    connection._commit = dying_commit  # Django's own hook around the driver's commit
    from eservices.register.steps import register

    with connection.execute_wrapper(count):
        os.write(1, f"{number} {register(submission).number}\n".encode())


def killed() -> None:
    """One process after another is killed, each at another moment; between them a letter goes through whole."""
    for place, moment in enumerate(MOMENTS):
        child = in_child(lambda place=place, moment=moment: send_and_die_at(1000 + place, moment))
        status = os.waitpid(child, 0)[1]
        os.write(1, f"moment {moment} {'killed' if os.WIFSIGNALED(status) else 'lived'}\n".encode())
        os.waitpid(in_child(lambda place=place: os.write(1, f"{place} {send(place)}\n".encode()) and None), 0)


def entered() -> None:
    """Letters wait to be registered; several clerks register all of them at once. The numbers as JSON."""
    from django.contrib.auth import get_user_model

    from eservices.register.choices import Role
    from eservices.register.lifecycle import NotAllowed
    from eservices.register.models import Case, ServiceVersion
    from eservices.register.steps import enter
    from tests.factories.cases import make_staff

    ServiceVersion.objects.update(rules={"registration": "by_clerk"})
    for number in range(WAITING):
        send(number)
    clerk = make_staff(Role.CLERK).pk

    def register_all() -> None:
        actor = get_user_model().objects.get(pk=clerk)
        for case in Case.objects.order_by("pk"):
            try:
                enter(case, actor=actor)
                os.write(1, b"done\n")
            except NotAllowed:
                os.write(1, b"refused\n")

    children = [in_child(register_all) for _ in range(CLERKS)]
    bad = [child for child in children if os.waitpid(child, 0)[1]]
    rows = [{"seq": case.seq, "was": case.intake_key, "events": case.event_count} for case in Case.objects.all()]
    sys.stdout.write(json.dumps(rows) + "\n")
    sys.exit(len(bad))


def report() -> None:
    """What the register holds now, as JSON."""
    from backstage.models import OutgoingMail
    from eservices.register.models import Case, JournalYear

    cases = Case.objects.order_by("seq")
    rows = [
        {"number": case.number, "seq": case.seq, "key": str(case.draft_key), "due": str(case.due_on),
         "events": [event.kind for event in case.events.all()], "files": case.attachments.count(),
         "mails": OutgoingMail.objects.filter(reference=f"case:{case.pk}").count()}
        for case in cases
    ]  # fmt: skip
    sys.stdout.write(json.dumps({"cases": rows, "last": JournalYear.objects.get().last}) + "\n")


if __name__ == "__main__":
    django.setup()
    programs = (prepare, one, another, together, killed, entered, report)
    {program.__name__: program for program in programs}[sys.argv[1]]()
