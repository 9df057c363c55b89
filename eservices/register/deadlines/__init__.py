"""Deadlines: facts in, a ledger of explained steps and a due date out. Pure: no database, no settings.

    ledger(terms, facts, calendar) -> Ledger    the one function; ValueError without a `received` fact
    count(term, event_day, calendar) -> date    a single side term (forwarding, checking, appeal)
    milestones(terms, ledger, calendar)         the dates of all side terms
    urgency(due, now, calendar, terms)          colour and days left

Working days are the town's (`Calendar`), calendar days and months count every day and roll off a day off at the
end, hours run without a stop. The rules and their sources: domain 1.5 (GAC Georgia, Law 393/96-ВР and 2939-VI
Ukraine, ՀՕ-11-Ն Armenia, Regulation 1182/71). Words for the steps are in `deadlines.wording`.
"""

from .calendar import Calendar
from .counting import count
from .facts import Fact, FactKind, Facts
from .ledger import ClockState, Ledger, ledger
from .milestones import milestones
from .step import Step
from .terms import Extension, ExtensionMode, NonworkingReceipt, Start, Term, Terms, TermsError, Unit
from .urgency import Urgency, urgency

__all__ = [
    "Calendar",
    "ClockState",
    "Extension",
    "ExtensionMode",
    "Fact",
    "FactKind",
    "Facts",
    "Ledger",
    "NonworkingReceipt",
    "Start",
    "Step",
    "Term",
    "Terms",
    "TermsError",
    "Unit",
    "Urgency",
    "count",
    "ledger",
    "milestones",
    "urgency",
]
