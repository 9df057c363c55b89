"""What a service promises and what the law allows, as plain data: units, terms, extensions, caps."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time
from enum import StrEnum
from typing import Any, Self

from .plain import TermsError, read, write


class Unit(StrEnum):
    """In what a term is counted. `months` and `calendar_days` count every day, `hours` run without a stop."""

    HOURS = "hours"
    WORKING_DAYS = "working_days"
    CALENDAR_DAYS = "calendar_days"
    MONTHS = "months"


class Start(StrEnum):
    """Which moment is the event of the term; the event day itself is never counted."""

    RECEIVED = "received"
    REGISTERED = "registered"


class NonworkingReceipt(StrEnum):
    """What the event day is when something arrives on a day off."""

    NEXT_WORKING_DAY = "next_working_day"
    SAME_DAY = "same_day"


class ExtensionMode(StrEnum):
    """`total` counts from the original start (UA 45 days), `added` from the old due date (EU +15)."""

    TOTAL = "total"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Term:
    """A length of time: 10 working days, 1 month, 48 hours."""

    n: int
    unit: Unit

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read {"n": 5, "unit": "working_days"}. Raises TermsError."""
        return read(cls, data)

    def to_dict(self) -> dict[str, Any]:
        """Return plain data for a JSON column."""
        return write(self)


@dataclass(frozen=True, slots=True)
class Extension:
    """How far a running term may be extended, before it ends and at most `max_times`.

    `ceiling` bounds `added` extensions, counted from the original start; `notify_within` is the time, from
    the event day, in which the applicant must be told (UA and AM information requests: 5 days).
    """

    mode: ExtensionMode
    n: int
    unit: Unit
    max_times: int = 1
    ceiling: Term | None = None
    notify_within: Term | None = None

    @property
    def term(self) -> Term:
        """The length alone."""
        return Term(self.n, self.unit)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read the `extension` part of a service's terms. Raises TermsError."""
        return read(cls, data)

    def to_dict(self) -> dict[str, Any]:
        """Return plain data for a JSON column."""
        return write(self)


@dataclass(frozen=True, slots=True)
class Terms:
    """Everything of a service version that counting needs (domain 1.5).

    `n` and `unit` are the service's own norm. `legal_limit`, where the law allows longer, is the second
    clock; without it the norm is the law. `cap_rolls` and `cap_pauses` say whether a `total` cap moves off
    a day off (default no) and whether pauses move it (default yes). `forward`, `check`, `acknowledge`
    and `deficiency_*` are side terms that never change the due date.
    """

    n: int
    unit: Unit
    start: Start = Start.RECEIVED
    cut_off: time | None = None
    nonworking_receipt: NonworkingReceipt = NonworkingReceipt.NEXT_WORKING_DAY
    roll_if_nonworking: bool = True
    extension: Extension | None = None
    cap_rolls: bool = False
    cap_pauses: bool = True
    legal_limit: Term | None = None
    acknowledge: Term | None = None
    check: Term | None = None
    forward: Term | None = None
    deficiency_min: Term | None = None
    deficiency_extra: Term | None = None
    legal_basis: str = ""

    @property
    def norm(self) -> Term:
        """The service's own term alone."""
        return Term(self.n, self.unit)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read terms from a JSON column and validate them as a whole. Raises TermsError with every problem."""
        from .validation import problems  # the rules lean on these classes

        terms = read(cls, data)
        if found := problems(terms):
            raise TermsError(found)
        return terms

    def to_dict(self) -> dict[str, Any]:
        """Return plain data for a JSON column; `from_dict` reads it back equal."""
        return write(self)
