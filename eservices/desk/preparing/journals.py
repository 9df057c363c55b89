"""The journals a case may be registered in."""

from eservices.register.models import Journal

INTAKE = "intake"  # numbers what waits for registration; nothing is registered in it


def choices() -> list[tuple[str, str]]:
    """Every journal but that of received submissions, with the prefix of its numbers. One query."""
    return [(str(journal.pk), f"{journal} ({journal.prefix})") for journal in Journal.objects.exclude(code=INTAKE)]
