"""Which days a town works: weekends, public holidays, extra days off, working Saturdays, its time zone."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from typing import Any, Self
from zoneinfo import ZoneInfo

Names = Mapping[str, str]
"""What a day off is called, by language code: {"ka": "გიორგობა", "en": "Saint George's Day"}. May be empty."""


@dataclass(frozen=True)
class Calendar:
    """The days off of one jurisdiction. Saturday and Sunday are days off unless in `working`.

    `holidays` are public holidays, `extra_off` days off that a government gave ad hoc, `working` the
    Saturdays (or other days off) that were moved to be worked; `working` wins over the other two.
    """

    holidays: Mapping[date, Names] = field(default_factory=dict)
    extra_off: Mapping[date, Names] = field(default_factory=dict)
    working: Mapping[date, Names] = field(default_factory=dict)
    zone: str = "Asia/Tbilisi"

    @cached_property
    def tz(self) -> ZoneInfo:
        """The time zone in which a moment becomes a day."""
        return ZoneInfo(self.zone)

    @cached_property
    def off(self) -> frozenset[int]:
        """Ordinals of the listed days off, weekends not among them by themselves."""
        return frozenset(day.toordinal() for day in (*self.holidays, *self.extra_off))

    @cached_property
    def on(self) -> frozenset[int]:
        """Ordinals of the days worked in spite of weekend or holiday."""
        return frozenset(day.toordinal() for day in self.working)

    @cached_property
    def weekdays_off(self) -> frozenset[int]:
        """Ordinals of the weekdays that are off by holiday or by an extra day off."""
        return frozenset(number for number in self.off - self.on if (number - 1) % 7 < 5)

    def is_working(self, day: date) -> bool:
        """Say whether the town works on this day."""
        number = day.toordinal()
        return number in self.on or (day.weekday() < 5 and number not in self.off)

    def next_working(self, day: date, *, after: bool = False) -> date:
        """Return this day if it is worked, else the first worked day after it; with `after`, never this day."""
        if not after and self.is_working(day):
            return day
        number = day.toordinal() + 1
        while not self.is_working(found := date.fromordinal(number)):
            number += 1
        return found

    def last_working(self, day: date) -> date:
        """Return this day if it is worked, else the last worked day before it."""
        number = day.toordinal()
        while not self.is_working(found := date.fromordinal(number)):
            number -= 1
        return found

    def local(self, moment: datetime) -> datetime:
        """Return the moment in the town's time zone."""
        return moment.astimezone(self.tz)

    def read(self, text: str) -> datetime:
        """Read an ISO moment in the town's time zone; one without a zone is the town's own time."""
        moment = datetime.fromisoformat(text)
        return self.local(moment) if moment.tzinfo else moment.replace(tzinfo=self.tz)

    def reason(self, day: date) -> dict[str, Any]:
        """Say why a day is off, as data for a step: {"date", "why": holiday|extra_off|weekend, "names"}."""
        if day in self.holidays:
            return {"date": day.isoformat(), "why": "holiday", "names": dict(self.holidays[day])}
        if day in self.extra_off:
            return {"date": day.isoformat(), "why": "extra_off", "names": dict(self.extra_off[day])}
        return {"date": day.isoformat(), "why": "weekend", "names": {}}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read what `to_dict` wrote. Raises ValueError on a date that is none."""
        days = {kind: _read_days(data.get(kind) or {}) for kind in ("holidays", "extra_off", "working")}
        return cls(**days, zone=data.get("zone", cls.zone))

    def to_dict(self) -> dict[str, Any]:
        """Return plain data, for a column that keeps one version of the calendar."""
        kinds = {"holidays": self.holidays, "extra_off": self.extra_off, "working": self.working}
        written = {
            kind: {day.isoformat(): dict(names) for day, names in sorted(days.items())} for kind, days in kinds.items()
        }
        return {**written, "zone": self.zone}


def _read_days(days: Mapping[str, Names]) -> dict[date, Names]:
    return {date.fromisoformat(day): dict(names) for day, names in days.items()}
