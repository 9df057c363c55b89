"""An independent count: walks the calendar day by day with a remainder, knowing nothing of tracks and steps."""

from dataclasses import dataclass
from datetime import date, timedelta

DAY = timedelta(days=1)


@dataclass
class Case:
    """A random case in plain days. `paused` holds the days on which the clock stands still."""

    start: date
    n: int
    unit: str
    off: set[date]
    worked: set[date]
    pauses: list[tuple[date, date]]
    extensions: list[tuple[date, int]]
    total: bool

    def is_working(self, day: date) -> bool:
        return day in self.worked or (day.weekday() < 5 and day not in self.off)

    def counts(self, day: date) -> bool:
        return self.is_working(day) if self.unit == "working_days" else True

    def next_working(self, day: date) -> date:
        while not self.is_working(day):
            day += DAY
        return day


def first_end(case: Case, start: date, n: int) -> date:
    """Walk to the end of a term without pauses, unrolled."""
    if case.unit == "months":
        month = start.month + n
        first = date(start.year + (month - 1) // 12, (month - 1) % 12 + 1, 1)
        day = first
        while day.day < start.day and (day + DAY).month == first.month:
            day += DAY
        return day
    day = start
    while n:
        day += DAY
        n -= case.counts(day)
    return day


def simulate(case: Case) -> date:
    """Live through the case day by day and return its due date.

    `left` are the counting days still to come. Each day: an extension first (it may come on the last day), then the
    day itself, which is spent only while the clock runs. A clock that came to its end runs on to the next
    working day; whoever stops it until then has it at least until the day on which it runs again.
    """
    day, end = case.start, first_end(case, case.start, case.n)
    asked = sorted(case.extensions)
    while True:
        due = case.next_working(end)
        if asked and asked[0][0] == day:
            end = case.next_working(first_end(case, due, asked.pop(0)[1]))
            asked = []  # once
            continue
        if day >= due and not standing(case, day + DAY):
            return due
        day += DAY
        if standing(case, day):
            if case.counts(day):
                end = following(case, end)
            if end < day:
                end = case.next_working(day) if case.unit == "working_days" else day


def standing(case: Case, day: date) -> bool:
    return any(began < day <= ended for began, ended in case.pauses)


def following(case: Case, day: date) -> date:
    """Return the next counting day."""
    day += DAY
    while not case.counts(day):
        day += DAY
    return day
