"""Prints the due date of a service for a day of receipt, step by step: `manage.py due_date letter 2026-11-20`."""

from argparse import ArgumentTypeError
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import translation

from eservices.register import calendars
from eservices.register.deadlines import Calendar, Fact, FactKind, Ledger, Terms, ledger
from eservices.register.deadlines.wording import describe_all
from eservices.register.models import Service, ServiceVersion

KINDS = ("registered", "paused", "resumed", "extended", "forwarded", "answered", "closed", "reopened")


def entry(text: str) -> tuple[FactKind, str]:
    """Read "paused 2026-11-24" or "paused 2026-11-24T10:00"."""
    kind, _, moment = text.replace("=", " ", 1).partition(" ")
    if kind not in KINDS or not moment:
        raise ArgumentTypeError(f"write KIND DATE, where KIND is one of {', '.join(KINDS)}")
    return FactKind(kind), moment.strip()


class Command(BaseCommand):
    """Counts with the service's published terms and the calendar in the database; changes nothing."""

    help = "Print the due date of a service for a moment of receipt, with every step explained."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("service", help="code of the service")
        parser.add_argument("received", help="date, or date and time: 2026-11-20 or 2026-11-20T18:30")
        parser.add_argument(
            "--fact", type=entry, action="append", default=[], help='"paused 2026-11-24", may be repeated'
        )
        parser.add_argument("--language", default="en", help="language of the explanation (en)")

    def handle(self, service: str, received: str, fact: list, language: str, **options: Any) -> None:
        version = _version(service)
        calendar = calendars.load(version.jurisdiction)
        facts = _facts([(FactKind.RECEIVED, received), *fact], calendar)
        with translation.override(language):
            self._print(ledger(_terms(version), facts, calendar))

    def _print(self, found: Ledger) -> None:
        for line in describe_all(found.steps):
            self.stdout.write(f"{line['step'].date}  {line['step'].days:+5d}  {line['title']}: {line['detail']}")
        self.stdout.write(f"due    {found.due}")
        self.stdout.write(f"limit  {found.limit}")
        self.stdout.write(f"state  {found.state.value}")


def _version(code: str) -> ServiceVersion:
    """Return the published version of a service, or name those that there are."""
    service = Service.objects.filter(code=code).first()
    version = service and service.current_version()
    if not version:
        codes = ", ".join(Service.objects.values_list("code", flat=True)) or "none yet"
        raise CommandError(f"No published service {code!r}. Services: {codes}.")
    return version


def _terms(version: ServiceVersion) -> Terms:
    try:
        return version.parsed_terms()
    except ValueError as error:
        raise CommandError(f"The terms of {version} cannot be counted: {error}") from error


def _facts(entries: list[tuple[FactKind, str]], calendar: Calendar) -> list[Fact]:
    """Read the moments in the town's time zone; a day alone means noon."""
    try:
        return [Fact(kind, calendar.read(text if len(text) > 10 else f"{text}T12:00")) for kind, text in entries]
    except ValueError as error:
        raise CommandError(f"This is no date: {error}") from error
