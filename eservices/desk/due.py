"""The due date of a case as lists show it: the day, what is left in words, and a colour."""

from dataclasses import dataclass, field
from datetime import date, datetime

from django.utils import timezone
from django.utils.translation import gettext as _

from eservices.register import calendars
from eservices.register.choices import Clock
from eservices.register.deadlines import Calendar, urgency
from eservices.register.deadlines.wording import days_left
from eservices.register.models import Case


@dataclass(frozen=True)
class Due:
    """`tone` is the colour's name: red, amber, green or none; the words say the same."""

    day: date
    words: str
    tone: str


@dataclass
class DueReader:
    """Words the due dates of many cases as of one moment; each country's calendar is loaded once."""

    now: datetime = field(default_factory=timezone.now)
    _calendars: dict[str, Calendar] = field(default_factory=dict)

    def calendar(self, jurisdiction: str) -> Calendar:
        if jurisdiction not in self._calendars:
            self._calendars[jurisdiction] = calendars.load(jurisdiction)
        return self._calendars[jurisdiction]

    def read(self, case: Case) -> Due:
        """The due date of one case; needs `version` loaded."""
        if not case.is_open:
            words = _("Answered late") if case.answered_late else _("Closed")
            return Due(case.due_on, words, "red" if case.answered_late else "none")
        ledger, version = case.get_ledger(), case.version
        found = urgency(
            ledger.due,
            self.now,
            self.calendar(version.jurisdiction),
            version.parsed_terms(),
            since=ledger.start,
            paused=case.clock == Clock.PAUSED,
        )
        return Due(case.due_on, days_left(found), found.colour)
