"""The applicant's own term while something is missing: how short, how long, when to remind (Georgia: GAC 83)."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.utils import timezone
from django.utils.translation import gettext as _

from backstage.models import OutgoingMail

from . import calendars
from .catalogue.rules import IfNotFixed
from .choices import EventKind
from .deadlines import Term, Unit, count, milestones
from .deadlines.counting import working_days_between
from .facts import terms_of
from .lifecycle import NotAllowed
from .models import Case, Event, Message

_LONGEST = Term(12, Unit.MONTHS)


@dataclass(frozen=True)
class Window:
    """From which to which day the applicant's term may end; `again` when a running one is prolonged."""

    earliest: date
    latest: date
    again: bool = False


def window(case: Case, at: datetime | None = None) -> Window:
    """Between which days a case sent back now may be awaited; NotAllowed when its term was prolonged once already.

    The shortest term counts from today, the longest from the day it was first sent back, both as the service counts
    them, rolled off a day off.
    """
    today = timezone.localdate(at)
    sent_back = last_sent_back(case) if case.awaited_until else None
    if sent_back is None or case.awaited_until is None:
        earliest = _end(case, terms_of(case).deficiency_min, today) or today + timedelta(days=1)
        return Window(earliest, _longest(case, today))
    if sent_back.data.get("again"):
        raise NotAllowed(_("The applicant's term was prolonged once already."))
    began = timezone.localdate(sent_back.at)
    return Window(case.awaited_until + timedelta(days=1), _longest(case, began), True)


def last_sent_back(case: Case) -> Event | None:
    """The event that says until when we wait."""
    return case.events.filter(kind=EventKind.SENT_BACK).order_by("seq").last()


def check_in_time(case: Case, at: datetime | None = None) -> bool:
    """Whether a look at completeness comes within the service's term for it (Georgia: GAC 83, 3 days)."""
    terms, moment = terms_of(case), at or timezone.now()
    by = milestones(terms, case.get_ledger(), calendars.load(case.version.jurisdiction)).get("check")
    if isinstance(by, datetime):
        return moment <= by
    return by is None or timezone.localdate(moment) <= by


def asked_for(case: Case) -> Message:
    """The list of what is missing, as it was last sent. Raises Message.DoesNotExist for a case never sent back."""
    return Message.objects.filter(case=case, event__kind=EventKind.SENT_BACK).latest("event__seq")


def reminder_due(case: Case, today: date) -> bool:
    """Whether the day has come to remind: so many working days before the applicant's term ends, and not the first."""
    sent_back = last_sent_back(case)
    if case.awaited_until is None or sent_back is None or timezone.localdate(sent_back.at) >= today:
        return False
    calendar = calendars.load(case.version.jurisdiction)
    left = working_days_between(today, calendar.next_working(case.awaited_until), calendar)
    return 0 <= left <= case.version.parsed_rules().deficiency.remind_before


def reminded(case: Case) -> bool:
    """Whether the applicant was reminded since it was last sent back."""
    sent_back = last_sent_back(case)
    return bool(sent_back and case.events.filter(kind=EventKind.REMINDED, seq__gt=sent_back.seq).exists())


def is_over(case: Case, at: datetime | None = None) -> bool:
    """Whether the applicant's last day has passed; one that was made a day off since moves to the next working day."""
    if case.awaited_until is None:
        return False
    return timezone.localdate(at) > calendars.load(case.version.jurisdiction).next_working(case.awaited_until)


def needs_a_look(case: Case) -> bool:
    """Whether somebody must look at a case whose applicant's term is over before it is left unconsidered.

    The applicant wrote since it was sent back, if not in the form for completing; or was not told by e-mail that
    something is missing, so nobody here knows since when they know (Georgia: GAC 83 counts from the notice).
    """
    sent_back = last_sent_back(case)
    if sent_back is None or not case.email:
        return True
    if case.events.filter(kind=EventKind.REPLIED, seq__gt=sent_back.seq).exists():
        return True
    letters = OutgoingMail.objects.filter(reference=f"case:{case.pk}", created_at__gte=sent_back.recorded_at)
    return letters.filter(state=OutgoingMail.State.REFUSED).exists()


def require_over(case: Case, consequence: IfNotFixed, at: datetime | None = None) -> date:
    """The applicant's last day, passed without completion; NotAllowed before it, or for another consequence."""
    if case.awaited_until is None or not is_over(case, at):
        raise NotAllowed(_("The applicant's term is not over."))
    if case.version.parsed_rules().deficiency.if_not_fixed is not consequence:
        raise NotAllowed(_("This service does not end the applicant's term in this way."))
    return case.awaited_until


def _longest(case: Case, day: date) -> date:
    """The last possible day; a service from before it had to name one is held to a year, so that no clock stands
    still for ever."""
    return _end(case, terms_of(case).deficiency_extra, day) or _counted(case, _LONGEST, day)


def _end(case: Case, term: Term | None, day: date) -> date | None:
    return _counted(case, term, day) if term else None


def _counted(case: Case, term: Term, day: date) -> date:
    found = count(term, day, calendars.load(case.version.jurisdiction))
    return found.date() if isinstance(found, datetime) else found
