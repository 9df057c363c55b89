"""An independent count: lives through a case day by day with days left to spend; knows no tracks and steps."""

from dataclasses import dataclass, field
from datetime import date, time, timedelta

DAY = timedelta(days=1)


@dataclass
class Case:
    """A case in plain days; a pause is (day on which it began, day on which it ended)."""

    received: date
    received_at: time
    n: int
    unit: str
    off: set[date] = field(default_factory=set)
    worked: set[date] = field(default_factory=set)
    pauses: list[tuple[date, date]] = field(default_factory=list)
    extensions: list[date] = field(default_factory=list)
    extension_n: int = 1
    cut_off: time | None = None
    same_day: bool = False

    def is_working(self, day: date) -> bool:
        return day in self.worked or (day.weekday() < 5 and day not in self.off)

    def counts(self, day: date) -> bool:
        return self.is_working(day) if self.unit == "working_days" else True

    def stands(self, day: date) -> bool:
        return any(began < day <= ended for began, ended in self.pauses)

    def next_working(self, day: date) -> date:
        while not self.is_working(day):
            day += DAY
        return day

    def event_day(self) -> date:
        if self.cut_off and self.received_at > self.cut_off:
            return self.next_working(self.received + DAY)
        return self.received if self.same_day else self.next_working(self.received)

    def days_until(self, day: date, end: date) -> int:
        return sum(self.counts(day + DAY * i) for i in range(1, (end - day).days + 1))

    def walk(self, day: date, left: int) -> date:
        """Spend counting days without a pause."""
        while left:
            day += DAY
            left -= self.counts(day)
        return day

    def end_of_term(self, day: date, n: int) -> date:
        if self.unit != "months":
            return self.walk(day, n)
        month = day.month - 1 + n
        first = date(day.year + month // 12, month % 12 + 1, 1)
        return max(first + DAY * i for i in range(day.day) if (first + DAY * i).month == first.month)


def simulate(case: Case, *, rolls: bool = True) -> date:
    """Return the due date, with extensions added to the date that stood when they were given.

    Every day that counts and on which the clock runs spends one of the days left. With none left, the clock still runs
    to the next working day; whoever stops it until then has time at least until the day on which it runs again.
    """

    def roll(day: date) -> date:
        return case.next_working(day) if rolls else day

    day = case.event_day()
    left, ended = case.days_until(day, case.end_of_term(day, case.n)), day
    asked = sorted(case.extensions)
    while True:
        while asked and asked[0] == day:
            asked.pop(0)
            due = roll(case.walk(day, left) if left else ended)
            left = case.days_until(day, case.end_of_term(due, case.extension_n))
        if not left and day >= roll(ended) and not case.stands(day + DAY):
            return roll(ended)
        day += DAY
        if case.stands(day):
            ended = ended if left else day
        elif case.counts(day) and left:
            left, ended = left - 1, day


def simulate_chosen(case: Case, chosen: date, cap: date) -> date:
    """Return where an extension to a chosen day ends: on that day, if it is off on the next one worked, never past the
    cap, which may be a day off itself."""
    day = chosen
    while day < cap and not case.is_working(day):
        day += DAY
    return min(day, cap)
