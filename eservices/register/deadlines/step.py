"""One explained step of a ledger: what happened, the date after it, by how much it moved."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple, Self

Point = date | datetime
"""A day, or for terms in hours an exact moment."""


class Step(NamedTuple):
    """`code` and `params` (plain data) are worded by `wording.describe`; `change` is the move to `date`.

    `change` is whole calendar days between two dates, exact time where the term is in hours, zero on the first step.
    """

    code: str
    date: Point
    change: timedelta
    params: Mapping[str, Any]

    @property
    def days(self) -> int:
        """The change in whole calendar days."""
        return self.change.days

    def to_dict(self) -> dict[str, Any]:
        """Return plain data: the change in seconds."""
        seconds = self.change.days * 86400 + self.change.seconds
        return {"code": self.code, "date": write_point(self.date), "change": seconds, "params": dict(self.params)}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read what `to_dict` wrote."""
        return cls(data["code"], read_point(data["date"]), timedelta(seconds=data["change"]), data["params"])


def between(start: Point, end: Point) -> timedelta:
    """Return how far one point lies from another of the same kind; moments must both be in UTC."""
    if isinstance(start, datetime) and isinstance(end, datetime):
        return end - start
    return timedelta(days=end.toordinal() - start.toordinal())


def write_point(point: Point) -> str:
    """Return the ISO form of a date or a moment."""
    return point.isoformat()


def read_point(text: str) -> Point:
    """Read a date, or a moment where the text has a time."""
    return datetime.fromisoformat(text) if "T" in text else date.fromisoformat(text)
