"""Where and until when the decision on a case can be appealed, and until when a refusal is explained in writing."""

from datetime import date, datetime

from django.utils import timezone
from django.utils.translation import gettext as _

from . import calendars
from .choices import Result
from .deadlines import Term, Unit, count
from .deadlines.spelling import spell
from .models import Case

# What can be appealed: a decision on the matter, or the refusal to consider it.
DECISIONS = frozenset({Result.ANSWERED, Result.PARTLY, Result.REFUSED, Result.EXPLAINED, Result.UNCONSIDERED})


def appeal_until(case: Case) -> date | None:
    """The last day, counted from the decision, whose own day does not count; None where the service sets no term.

    An end on a day off moves to the next working day (Georgia: GAC 180 and Civil Code; Ukraine: CMU 348).
    """
    appeal = case.version.parsed_rules().appeal
    if appeal is None or case.result not in DECISIONS:
        return None
    return _from_decision(case, Term(appeal.n, appeal.unit))


def explained_until(case: Case) -> date | None:
    """The last day for explaining a refusal in writing; None for what was not refused, or where no term is set.

    Counted like the appeal (Georgia: GAC 41, three days; Armenia and Ukraine: the laws on information).
    """
    term = case.version.parsed_rules().refusal.explain_within
    return _from_decision(case, term) if term and case.result == Result.REFUSED else None


def _from_decision(case: Case, term: Term) -> date | None:
    if case.closed_at is None:
        return None
    decided = timezone.localtime(case.closed_at)
    calendar = calendars.load(case.version.jurisdiction)
    end = count(term, decided if term.unit == Unit.HOURS else decided.date(), calendar)
    return end.date() if isinstance(end, datetime) else end


def explained_text(case: Case) -> str:
    """Until when the written explanation of a refusal is due, in the active language; empty where there is no term."""
    until = explained_until(case)
    return _("You get the reasons of the refusal in writing by %(day)s.") % {"day": spell(until)} if until else ""


def appeal_text(case: Case, language: str | None = None) -> str:
    """The service's words on where to appeal, after the decision with the last day (Georgia: GAC 52).

    `language` is that of the service's words, the active one by default; the day is named in the active one.
    """
    text, until = case.version.text("appeal", language), appeal_until(case)
    last = _("The last day for an appeal is %(day)s.") % {"day": spell(until)} if until else ""
    return " ".join(filter(None, [text, last]))
