"""Which terms make no sense together: checked as a whole, so that an editor sees every reason at once."""

from .terms import ExtensionMode, Term, Terms, Unit

_DAYS = {Unit.HOURS: 1 / 24, Unit.WORKING_DAYS: 7 / 5, Unit.CALENDAR_DAYS: 1.0, Unit.MONTHS: 30.4}


def problems(terms: Terms) -> list[tuple[str, str]]:
    """Return every problem as (field, code); an empty list means that the terms can be counted."""
    return [*_not_positive(terms), *_mixed_hours(terms), *_too_short(terms)]


def _lengths(terms: Terms) -> dict[str, Term | None]:
    extension = terms.extension
    return {
        "n": terms.norm,
        "extension.n": extension.term if extension else None,
        "extension.ceiling": extension.ceiling if extension else None,
        "extension.notify_within": extension.notify_within if extension else None,
        "legal_limit": terms.legal_limit,
        "acknowledge": terms.acknowledge,
        "check": terms.check,
        "forward": terms.forward,
        "deficiency_min": terms.deficiency_min,
        "deficiency_extra": terms.deficiency_extra,
    }


def _not_positive(terms: Terms) -> list[tuple[str, str]]:
    found = [(name, "not_positive") for name, term in _lengths(terms).items() if term and term.n < 1]
    found += [(name, "too_long") for name, term in _lengths(terms).items() if term and term.n > 1000]
    if terms.extension and terms.extension.max_times < 1:
        found.append(("extension.max_times", "not_positive"))
    return found


def _mixed_hours(terms: Terms) -> list[tuple[str, str]]:
    """Hours run without a stop and do not roll: a clock counts in hours altogether or not at all.

    Side terms in days are fine beside a clock in hours, but not in hours beside one in days, which knows no moment.
    """
    in_hours = terms.unit == Unit.HOURS
    lengths = _lengths(terms)
    if in_hours:
        lengths = {name: lengths[name] for name in ("extension.n", "extension.ceiling", "legal_limit")}
    return [(name, "mixed_hours") for name, term in lengths.items() if term and (term.unit == Unit.HOURS) != in_hours]


def _too_short(terms: Terms) -> list[tuple[str, str]]:
    found = []
    longest = max((terms.norm, terms.legal_limit or terms.norm), key=_length)
    extension = terms.extension
    if terms.legal_limit and is_shorter(terms.legal_limit, terms.norm):
        found.append(("legal_limit", "shorter_than_norm"))
    if extension and extension.mode == ExtensionMode.TOTAL and is_shorter(extension.term, longest):
        found.append(("extension.n", "cap_shorter_than_term"))
    if extension and extension.ceiling and is_shorter(extension.ceiling, longest):
        found.append(("extension.ceiling", "cap_shorter_than_term"))
    if extension and extension.ceiling and extension.mode == ExtensionMode.TOTAL:
        found.append(("extension.ceiling", "total_needs_none"))
    return found


def _length(term: Term) -> float:
    return term.n * _DAYS[term.unit]


def is_shorter(one: Term, other: Term) -> bool:
    """Whether one term is shorter than the other: exactly within a unit, by usual length between units."""
    return one.n < other.n if one.unit == other.unit else _length(one) < _length(other)
