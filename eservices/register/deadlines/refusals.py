"""Why a service's terms cannot be published, in plain words for the editor."""

from django.utils.translation import gettext_lazy as _

from .plain import TermsError

_REASONS = {
    "unknown": _("This entry is not known."),
    "missing": _("This entry is missing."),
    "unreadable": _("This entry cannot be read."),
    "not_positive": _("This number must be 1 or more."),
    "too_long": _("This number must not be over 1000."),
    "mixed_hours": _("A term in hours can be combined only with hours."),
    "shorter_than_norm": _("The legal limit is shorter than the service's own term."),
    "cap_shorter_than_term": _("The total after an extension is shorter than the term itself."),
    "total_needs_none": _("An extension to a total needs no further ceiling."),
}


def explain(error: TermsError) -> list[tuple[str, str]]:
    """Return every problem as (field, reason in the active language)."""
    return [(field, str(_REASONS[code])) for field, code in error.problems]
