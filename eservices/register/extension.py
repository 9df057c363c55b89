"""Whether and how far a term may be extended: asked of the ledger itself, so that screen and step cannot differ."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from django.utils import timezone
from django.utils.translation import gettext as _

from . import calendars, facts
from .deadlines import Fact, FactKind, Ledger, Terms
from .deadlines.spelling import spell
from .deadlines.step import Point
from .lifecycle import NotAllowed
from .models import Case


@dataclass(frozen=True)
class Extended:
    """What an extension brings: the new due date, and the chosen day as it goes into the event ("" for none)."""

    due: Point
    until: str = ""


def longest(case: Case, at: datetime | None = None) -> Point:
    """The due date after the longest extension that is allowed now, a moment where the term is in hours.

    NotAllowed with the reason when there is none.
    """
    moment, terms = at or timezone.now(), facts.terms_of(case)
    _check_notice(case, terms, moment)
    found, before = facts.derive(case, Fact(FactKind.EXTENDED, moment)), facts.derive(case)
    _check_counted(found, before)
    if found.due <= before.due:
        raise NotAllowed(_("An extension would not move the due date: the longest term is reached."))
    return found.due


def require(case: Case, until: date | None, at: datetime | None = None) -> Extended:
    """The extension that is asked for; NotAllowed with the reason when the law or the service does not allow it.

    A term in hours is extended by its hours: no day is chosen.
    """
    latest, moment = longest(case, at), at or timezone.now()
    if until is None or isinstance(latest, datetime):
        return Extended(latest)
    if until <= case.due_on:
        reason = _("The new date must lie after the due date, %(day)s.")
        raise NotAllowed(reason % {"day": spell(case.due_on)})
    if until > latest:
        raise NotAllowed(_("The term may be extended to %(day)s at the latest.") % {"day": spell(latest)})
    working = calendars.load(case.version.jurisdiction).next_working(until)
    if until < working <= latest:  # a cap that does not roll may be a day off itself
        raise NotAllowed(_("This is a day off. The next working day is %(day)s.") % {"day": spell(working)})
    chosen = until.isoformat()
    return Extended(facts.derive(case, Fact(FactKind.EXTENDED, moment, {"until": chosen})).due, chosen)


def _check_counted(after: Ledger, before: Ledger) -> None:
    """The ledger leaves out what the law does not allow: then its own note says why."""
    if after.extensions > before.extensions:
        return
    reasons = {
        "too_late": _("The term has ended. It can be extended only before."),
        "used_up": _("The term was extended already. It may not be extended again."),
        "not_allowed": _("This service knows no extension."),
    }
    notes = [step.params for step in after.steps if step.code == "not_counted" and step.params["kind"] == "extended"]
    raise NotAllowed(reasons.get(notes[-1]["reason"] if notes else "", _("This extension would not count.")))


def _check_notice(case: Case, terms: Terms, moment: datetime) -> None:
    """Some laws want the applicant told early (2939-VI Art. 20, ՀՕ-11-Ն Art. 9: within the first 5 days)."""
    within = terms.extension.notify_within if terms.extension else None
    if within is None:
        return
    early = replace(terms, n=within.n, unit=within.unit, extension=None, legal_limit=None)
    told_by = facts.derive(case, terms=early).due
    late = moment > told_by if isinstance(told_by, datetime) else timezone.localdate(moment) > told_by
    if late:
        reason = _("The applicant had to be told of an extension by %(day)s. It is no longer possible.")
        raise NotAllowed(reason % {"day": spell(told_by)})
