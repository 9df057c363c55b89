"""Whether the applicant's identity was checked, where the service asks for it before an answer is given."""

from .catalogue import Identity
from .choices import EventKind
from .models import Case


def is_unchecked(case: Case) -> bool:
    """Whether the service asks for the check and nobody has made it yet: then no answer goes out."""
    if case.version.parsed_rules().identity != Identity.VERIFIED:
        return False
    return not case.events.filter(kind=EventKind.IDENTITY_CHECKED).exists()
