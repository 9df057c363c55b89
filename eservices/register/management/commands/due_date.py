"""Prints the due date of a service for a day of receipt, step by step: `manage.py due_date letter 2026-11-20`."""

from argparse import ArgumentTypeError
from datetime import datetime
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import translation

from eservices.register import calendars
from eservices.register.deadlines import Calendar, Fact, FactKind, Ledger, Terms, ledger
from eservices.register.deadlines.wording import describe_all
from eservices.register.facts import shortened
from eservices.register.models import Service, ServiceVersion

KINDS = (
    "registered", "received_edited", "paused", "resumed", "extended", "forwarded", "answered", "closed", "reopened",
)  # fmt: skip
# What stands behind the date of some: the corrected receipt, the day until which it was extended.
SECOND = {FactKind.RECEIVED_EDITED: "received_at", FactKind.EXTENDED: "until"}
Entry = tuple[FactKind, str, str]


def entry(text: str) -> Entry:
    """Read "paused 2026-11-24", "paused 2026-11-24T10:00" or "received_edited 2026-11-24 2026-11-18"."""
    kind, moment, second = [*text.replace("=", " ", 1).split(), "", ""][:3]
    if kind not in KINDS or not moment:
        raise ArgumentTypeError(f"write KIND DATE, where KIND is one of {', '.join(KINDS)}")
    if (kind == FactKind.RECEIVED_EDITED) > bool(second) or (second and kind not in SECOND):
        raise ArgumentTypeError('write "received_edited DATE NEW-DATE" or "extended DATE UNTIL"; others have one date')
    return FactKind(kind), moment, second


class Command(BaseCommand):
    """Counts with the service's published terms and the calendar in the database; changes nothing."""

    help = "Print the due date of a service for a moment of receipt, with every step explained."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("service", help="code of the service")
        parser.add_argument("received", help="date, or date and time: 2026-11-20 or 2026-11-20T18:30")
        parser.add_argument(
            "--fact", type=entry, action="append", default=[], help='"paused 2026-11-24", may be repeated'
        )
        parser.add_argument("--urgent", action="store_true", help="taken as urgent, where the service has such a term")
        parser.add_argument("--language", default="en", help="language of the explanation (en)")

    def handle(
        self, service: str, received: str, fact: list[Entry], language: str, urgent: bool = False, **options: Any
    ) -> None:
        version = _version(service)
        calendar = calendars.load(version.jurisdiction)
        facts = _facts([(FactKind.RECEIVED, received, ""), *fact], calendar)
        with translation.override(language):
            self._print(ledger(_terms(version, urgent), facts, calendar))

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


def _terms(version: ServiceVersion, urgent: bool) -> Terms:
    try:
        terms, rules = version.parsed_terms(), version.parsed_rules()
    except ValueError as error:
        raise CommandError(f"The terms of {version} cannot be counted: {error}") from error
    if urgent and not rules.urgent:
        raise CommandError(f"The service {version.service.code} has no urgent term.")
    return shortened(terms, rules.urgent if urgent else None)


def _facts(entries: list[Entry], calendar: Calendar) -> list[Fact]:
    """Read the moments in the town's time zone; a day alone means noon."""
    try:
        return [
            Fact(kind, calendar.read(_noon(moment)), {SECOND[kind]: _noon(second)} if second else {})
            for kind, moment, second in entries
        ]
    except ValueError as error:
        raise CommandError(f"This is no date: {error}") from error


def _noon(text: str) -> str:
    """The moment of a text; ValueError when it is none."""
    return text if datetime.fromisoformat(text) and len(text) > 10 else f"{text}T12:00"
