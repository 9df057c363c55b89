"""What a service promises and what the law allows, as plain data: units, terms, extensions, caps."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import time
from enum import StrEnum
from typing import Any, Self


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


class TermsError(ValueError):
    """Terms that cannot be counted; `problems` holds all of them as (field, code) at once."""

    def __init__(self, problems: list[tuple[str, str]]):
        self.problems = tuple(problems)
        super().__init__("; ".join(f"{field}: {code}" for field, code in problems))


@dataclass(frozen=True, slots=True)
class Term:
    """A length of time: 10 working days, 1 month, 48 hours."""

    n: int
    unit: Unit

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read {"n": 5, "unit": "working_days"}. Raises TermsError."""
        return _read(cls, data)

    def to_dict(self) -> dict[str, Any]:
        """Return plain data for a JSON column."""
        return {"n": self.n, "unit": self.unit.value}


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
        return _read(cls, data)

    def to_dict(self) -> dict[str, Any]:
        """Return plain data for a JSON column."""
        return _write(self)


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

        terms = _read(cls, data)
        if found := problems(terms):
            raise TermsError(found)
        return terms

    def to_dict(self) -> dict[str, Any]:
        """Return plain data for a JSON column; `from_dict` reads it back equal."""
        return _write(self)


def _read_unit(value: Any) -> Unit:
    return Unit(value)


def _read_count(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise ValueError(value)
    return value


def _read_flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError(value)
    return value


def _read_text(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError(value)
    return value


_READERS = {
    "n": _read_count,
    "max_times": _read_count,
    "unit": _read_unit,
    "mode": ExtensionMode,
    "start": Start,
    "cut_off": time.fromisoformat,
    "nonworking_receipt": NonworkingReceipt,
    "roll_if_nonworking": _read_flag,
    "cap_rolls": _read_flag,
    "cap_pauses": _read_flag,
    "extension": Extension.from_dict,
    "legal_basis": _read_text,
}


def _read(cls: type, data: Mapping[str, Any]) -> Any:
    """Build a dataclass from plain data, collecting every unknown, missing and unreadable field."""
    if not isinstance(data, Mapping):
        raise TermsError([("", "not_an_object")])
    names = {field.name: field for field in fields(cls)}
    found = [(name, "unknown") for name in data if name not in names]
    found += [(name, "missing") for name in ("n", "unit", "mode") if name in names and name not in data]
    values = {}
    for name in names:
        if data.get(name) is None:
            continue
        try:
            values[name] = _READERS.get(name, Term.from_dict)(data[name])
        except TermsError as error:
            found += [(f"{name}.{inner}".rstrip("."), code) for inner, code in error.problems]
        except (ValueError, TypeError):
            found.append((name, "unreadable"))
    if any(data.get(name, 0) is None for name in ("n", "unit", "mode") if name in names):
        found.append(("n", "missing"))
    if found:
        raise TermsError(found)
    return cls(**values)


def _write(thing: Any) -> dict[str, Any]:
    """Turn a dataclass of this module into plain data, leaving out what is at its empty default."""
    result: dict[str, Any] = {}
    for field in fields(thing):
        value = getattr(thing, field.name)
        if value is None:
            continue
        if isinstance(value, (Term, Extension)):
            value = value.to_dict()
        elif isinstance(value, StrEnum):
            value = value.value
        elif isinstance(value, time):
            value = value.isoformat("minutes")
        result[field.name] = value
    return result
