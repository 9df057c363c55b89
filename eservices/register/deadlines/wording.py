"""The steps of a ledger in plain words, in the active language, for citizen and officer alike."""

from .ledger import Ledger
from .step import Step
from .urgency import Urgency


def describe(step: Step) -> tuple[str, str]:
    """Return a short title and a whole sentence that explains one step."""
    raise NotImplementedError


def summary(ledger: Ledger) -> str:
    """Return the whole ledger as one line: term, what moved it, the due date."""
    raise NotImplementedError


def days_left(urgency: Urgency) -> str:
    """Return the days left in words: "3 working days left", "due today", "2 working days late"."""
    raise NotImplementedError
