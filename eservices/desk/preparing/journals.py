"""The journals a case may be registered in."""

from eservices.register.models import Journal
from eservices.register.models.journal import INTAKE


def choices() -> list[tuple[str, str]]:
    """Every journal but that of received submissions, in which nothing is registered, with its prefix. One query."""
    return [(str(journal.pk), f"{journal} ({journal.prefix})") for journal in Journal.objects.exclude(code=INTAKE)]
