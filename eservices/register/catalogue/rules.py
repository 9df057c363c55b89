"""The procedure of a service beside its terms (domain 1.5): who may, what is asked, what happens when."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Self

from ..deadlines import Term, Unit
from ..deadlines.plain import read, write


class Registration(StrEnum):
    """When a submission through the site gets its registration number."""

    AT_ONCE = "at_once"
    BY_CLERK = "by_clerk"  # it waits, received, until the registry office has looked at it


class IfNotFixed(StrEnum):
    """What follows when the applicant does not complete a deficient submission in time."""

    UNCONSIDERED = "left_unconsidered"  # Georgia: GAC 83
    CONTINUE = "continue"  # the clock runs again, and it is decided on what there is


class Identity(StrEnum):
    """How sure city hall must be who writes (domain 5)."""

    NONE = "none"
    CONTACT = "contact"
    VERIFIED = "verified"


class Anonymous(StrEnum):
    """What happens to a submission without a name."""

    REJECT = "reject"
    SIGNAL = "accept_as_signal"


class Publicity(StrEnum):
    """Whether the case stands in a public register."""

    NONE = "no"
    ANONYMISED = "anonymised"


@dataclass(frozen=True, slots=True)
class Urgent:
    """A shorter term for urgent matters (Ukraine: 2939-VI Art. 20, 48 hours on a reasoned petition)."""

    n: int
    unit: Unit
    needs_reason: bool = True


@dataclass(frozen=True, slots=True)
class ExtensionRules:
    """Who extends; how far and how often is said by the terms."""

    approver: str = "head"  # a role: officer, head or controller
    needs_reason: bool = True


@dataclass(frozen=True, slots=True)
class Deficiency:
    """Sending back for completion (Georgia: GAC 83); its shortest and longest terms stand in the terms.

    `remind_before` is counted in working days before the applicant's own term ends.
    """

    pauses: bool = True
    if_not_fixed: IfNotFixed = IfNotFixed.UNCONSIDERED
    remind_before: int = 2


@dataclass(frozen=True, slots=True)
class Forwarding:
    """Passing a case to the competent body (GAC 80; 393/96-ВР Art. 7); its term stands in the terms."""

    notify: bool = True
    not_to_body_complained_of: bool = True


@dataclass(frozen=True, slots=True)
class Refusal:
    """What a refusal needs (GAC 41 and 52); `explain_within` is the term for the written explanation."""

    explain_within: Term | None = None
    needs_ground: bool = True
    needs_appeal_text: bool = True


@dataclass(frozen=True, slots=True)
class Appeal:
    """Until when the decision can be appealed, counted from the decision; to whom stands among the texts."""

    n: int
    unit: Unit


@dataclass(frozen=True, slots=True)
class Rules:
    """The procedure of a service version. `required` and `forbidden` name fields of the applicant and questions.

    `reopen_within` is in calendar days after the answer (0: never). `signed_by` is the role whose step sends an
    answer out; below it, answers are proposed and endorsed first. `retention_years` counts from closing.
    """

    registration: Registration = Registration.AT_ONCE
    immediate_expected: bool = False
    urgent: Urgent | None = None
    extension: ExtensionRules = ExtensionRules()
    deficiency: Deficiency = Deficiency()
    forwarding: Forwarding = Forwarding()
    refusal: Refusal = Refusal()
    appeal: Appeal | None = None
    required: tuple[str, ...] | None = None  # None: what the kind of service asks by default
    forbidden: tuple[str, ...] = ()
    identity: Identity = Identity.CONTACT
    anonymous: Anonymous = Anonymous.REJECT
    publicity: Publicity = Publicity.NONE
    signed_by: str = "officer"
    reopen_within: int = 30
    withdrawable: bool = True
    retention_years: int = 5

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read the `rules` column. Raises TermsError with every problem as (field, code)."""
        return read(cls, data)

    def to_dict(self) -> dict[str, Any]:
        """Return plain data for a JSON column; `from_dict` reads it back equal."""
        return write(self)
