"""What a version means for a case: its due date in a few foreseen courses, so that two versions can be compared."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

from . import calendars
from .deadlines import Calendar, Fact, FactKind, Ledger, Term, Unit, count, ledger
from .facts import shortened
from .models import ServiceVersion

PAUSED_DAYS = 3  # working days where the term has them, else calendar days


class Course(TextChoices):
    """What happens to the case that is imagined."""

    PLAIN = "plain", _("nothing happens in between")
    PAUSED = "paused", _("it is sent back at once and completed after 3 days")
    EXTENDED = "extended", _("the term is extended")
    BOTH = "both", _("it is sent back at once, completed after 3 days, then extended")
    URGENT = "urgent", _("it is taken as urgent")


@dataclass(frozen=True)
class Foreseen:
    """One version and one course: the ledger, or None where the version knows no such course."""

    course: Course
    ledger: Ledger | None


def foresee_courses(version: ServiceVersion, received_at: datetime) -> list[Foreseen]:
    """The ledgers of every course for a case received then. Raises TermsError when the terms cannot be counted."""
    calendar = calendars.load(version.jurisdiction)
    return [Foreseen(course, foresee_course(version, course, received_at, calendar)) for course in Course]


def foresee_course(version: ServiceVersion, course: Course, received_at: datetime, calendar: Calendar) -> Ledger | None:
    """The ledger of one course; None where the version allows no extension, or has no urgent term."""
    terms, rules = version.parsed_terms(), version.parsed_rules()
    if course == Course.URGENT:
        if not rules.urgent:
            return None
        terms = shortened(terms, rules.urgent)
    if course in (Course.EXTENDED, Course.BOTH) and not terms.extension:
        return None
    # Registered the moment it is received: by itself, or because somebody imagines a clerk who is quick.
    facts = [Fact(FactKind.RECEIVED, received_at), Fact(FactKind.REGISTERED, received_at)]
    if course in (Course.PAUSED, Course.BOTH) and rules.deficiency.pauses:
        began, ended = _pause(received_at, terms.unit, calendar)
        facts += [Fact(FactKind.PAUSED, began, {"key": "example"}), Fact(FactKind.RESUMED, ended, {"key": "example"})]
    if course in (Course.EXTENDED, Course.BOTH):
        facts.append(Fact(FactKind.EXTENDED, _before_the_end(ledger(terms, facts, calendar), facts, calendar)))
    return ledger(terms, facts, calendar)


def _pause(received_at: datetime, unit: Unit, calendar: Calendar) -> tuple[datetime, datetime]:
    """From the first working day after receipt, for three of the days in which the term is counted."""
    if unit == Unit.HOURS:
        began = received_at + timedelta(minutes=1)
        return began, began + timedelta(days=PAUSED_DAYS)
    first = calendar.next_working(calendar.local(received_at).date(), after=True)
    counted = Unit.WORKING_DAYS if unit == Unit.WORKING_DAYS else Unit.CALENDAR_DAYS
    last = count(Term(PAUSED_DAYS, counted), first, calendar, roll=False)
    return _noon(first, calendar), _noon(last, calendar)


def _before_the_end(found: Ledger, facts: list[Fact], calendar: Calendar) -> datetime:
    """A moment in which the term still runs: noon of the due date, or the last minute of a term in hours."""
    if isinstance(found.due, datetime):
        return found.due - timedelta(minutes=1)
    return max(_noon(found.due, calendar), *(fact.at for fact in facts))


def _noon(day: date | datetime, calendar: Calendar) -> datetime:
    return datetime.combine(day, time(12), tzinfo=calendar.tz)
