"""The first fill of a town's calendar, from the `holidays` library; edited and kept by the town afterwards."""

from collections.abc import Iterable

from .calendar import Calendar


def from_library(country: str, years: Iterable[int], *, martial_law: bool = True) -> Calendar:
    """Return the public holidays of GE, AM or UA for these years; raises ValueError for another country.

    Under martial law (Ukraine, Law 2136-IX Art. 6) holidays are ordinary working days: an empty calendar.
    """
    raise NotImplementedError
